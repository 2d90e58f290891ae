import type { Site } from '../../../src/library/library.ts'

/** `security.txt` (RFC 9116), for a site that names whom to tell where it is not safe. */
export const securityTxt = ({ security, languages }: Pick<Site, 'security' | 'languages'>, home: string) =>
  security &&
  [
    `Contact: ${security.contact}`,
    `Expires: ${security.expires}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${home}.well-known/security.txt`,
    '',
  ].join('\n')
