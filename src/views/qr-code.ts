import encode from 'qr'

/** Modules of empty room around a code, which a reader of it needs. */
const quietZone = 4

/** A QR code as the outline of one path, a line for each run of dark modules; `size` is its side in modules. */
export function qrCode(text: string): { size: number; path: string } {
  const rows = encode(text, 'raw', { ecc: 'medium', border: quietZone })
  const path = rows.flatMap((row, y) =>
    [
      ...row
        .map((isDark) => (isDark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  return { size: rows.length, path: path.join('') }
}
