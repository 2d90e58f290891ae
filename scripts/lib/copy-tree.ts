import { cpSync } from 'node:fs'

/** Copy all that is below a folder into another. Of a thousand small files the promise takes ten times as long. */
export const copyTree = (from: string, to: string): void => cpSync(from, to, { recursive: true })
