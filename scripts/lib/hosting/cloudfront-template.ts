import type { Host } from './host.ts'
import { caching, siteHeaders } from './rules.ts'

/** A CloudFormation template: two policies of headers, and the function that finds the index of a folder. */
export function cloudfrontTemplate({ basePath, redirects }: Host): string {
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Headers, redirects and folders of a patient education library',
    Parameters: { Name: { Type: 'String', Default: 'careleaf' } },
    Resources: {
      HashedFiles: headersPolicy('hashed', caching.hashed),
      OtherFiles: headersPolicy('other', caching.other),
      Addresses: {
        Type: 'AWS::CloudFront::Function',
        Properties: {
          Name: { 'Fn::Sub': `\${Name}-addresses` },
          AutoPublish: true,
          FunctionConfig: { Comment: 'Redirects, and the index of a folder', Runtime: 'cloudfront-js-2.0' },
          FunctionCode: cloudfrontFunction(basePath, redirects),
        },
      },
    },
    Outputs: {
      HashedFiles: { Value: { Ref: 'HashedFiles' } },
      OtherFiles: { Value: { Ref: 'OtherFiles' } },
      Addresses: { Value: { 'Fn::GetAtt': ['Addresses', 'FunctionARN'] } },
    },
  }
  return `${JSON.stringify(template, undefined, 2)}\n`
}

const headersPolicy = (name: string, cacheControl: string) => ({
  Type: 'AWS::CloudFront::ResponseHeadersPolicy',
  Properties: {
    ResponseHeadersPolicyConfig: {
      Name: { 'Fn::Sub': `\${Name}-${name}` },
      SecurityHeadersConfig: securityHeaders,
      CustomHeadersConfig: {
        Items: [
          ...Object.entries(siteHeaders).filter(([header]) => !isNamed(header)),
          ['Cache-Control', cacheControl],
        ].map(([Header, Value]) => ({
          Header,
          Value,
          Override: Header !== 'Cache-Control' || name === 'hashed',
        })),
      },
    },
  },
})

/** CloudFront has fields of its own for these, and refuses them among the others. */
const securityHeaders = {
  ContentSecurityPolicy: {
    ContentSecurityPolicy: siteHeaders['Content-Security-Policy'],
    Override: true,
  },
  ContentTypeOptions: { Override: true },
  FrameOptions: { FrameOption: siteHeaders['X-Frame-Options'], Override: true },
  ReferrerPolicy: { ReferrerPolicy: siteHeaders['Referrer-Policy'], Override: true },
  StrictTransportSecurity: {
    AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(siteHeaders['Strict-Transport-Security'] ?? '')?.[1]),
    IncludeSubdomains: false,
    Override: true,
  },
}
const named = [
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'X-Frame-Options',
  'Referrer-Policy',
  'Strict-Transport-Security',
]
const isNamed = (header: string) => named.includes(header)

/** Runs on each request. What it answers itself gets no policy of headers, so it brings its own. */
function cloudfrontFunction(basePath: string, redirects: Host['redirects']): string {
  const moved = Object.fromEntries([
    ...(basePath === '/' ? [] : [[basePath.slice(0, -1), basePath]]),
    ...redirects.map(({ from, to }) => [from, to]),
  ])
  const headers = Object.fromEntries(
    Object.entries({ ...siteHeaders, 'Cache-Control': caching.other }).map(([name, value]) => [
      name.toLowerCase(),
      { value },
    ]),
  )
  return `var moved = ${JSON.stringify(moved)};
var headers = ${JSON.stringify(headers)};

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (moved[uri]) return redirect(moved[uri]);
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (!/\\/\\/|\\\\|\\.[^/]*$|\\/SHA256SUMS$/.test(uri)) return redirect(uri + '/');
  return request;
}

function redirect(to) {
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: Object.assign({ location: { value: to } }, headers),
  };
}
`
}
