import { z } from 'astro/zod'

// The `error` of each field says what is expected there; reading puts "expected" before it.

export const text = z.string({ error: 'text' }).trim().min(1, { error: 'text that is not empty' })

export const id = z
  .string({ error: 'an id such as `daily-care`' })
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, { error: 'an id of letters, digits and single hyphens' })

const isDay = (value: string) => {
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

export const day = z
  .string({ error: 'a date such as 2026-09-01' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date such as 2026-09-01', abort: true })
  .refine(isDay, { error: 'a date that is in the calendar' })

export const flag = z.boolean({ error: '`true` or `false`' })

export const count = z.number({ error: 'a number' }).positive({ error: 'a number above 0' })

export const httpsUrl = z
  .string({ error: 'an address such as https://example.org/' })
  .regex(/^https:\/\/[^\s]+$/, { error: 'an address that starts with https://' })

/** A list that may be left out. */
export const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'a list' }).default([])

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.map((value) => `\`${value}\``).join(', ')}` })

/** An object whose unknown keys are mistakes. */
export const fields = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'invalid_type' ? 'fields, one a line, as `name: value`' : undefined),
  })
