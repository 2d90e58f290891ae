import encode from 'qr'

/** Modules of empty room around a code, which a reader of it needs. */
const quietZone = 4

/**
 * A QR code as one path to draw with a line as wide as a module; `size` is its side in modules. Each row is steps to the
 * right, dark ones drawn: short, as every page has one.
 */
export function qrCode(text: string): { size: number; path: string } {
  const rows = encode(text, 'raw', { ecc: 'medium', border: quietZone })
  const size = rows.length
  const steps = rows.map((row) =>
    row
      .map((isDark) => (isDark ? '1' : '0'))
      .join('')
      .replace(/1+|0+/g, (run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`)),
  )
  return { size, path: `M0 .5${steps.join(`m-${size} 1`)}` }
}
