/** Numbers that are the same on every run: what a test found once, it finds again. */
export interface Random {
  /** A whole number below a limit. */
  below(limit: number): number
  pick<T>(values: readonly T[]): T
  /** The values in another order. */
  shuffle<T>(values: readonly T[]): T[]
}

/** The generator mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return {
    below,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    shuffle: (values) => {
      const result = [...values]
      for (let last = result.length - 1; last > 0; last--) {
        const other = below(last + 1)
        const value = result[last] as (typeof result)[number]
        result[last] = result[other] as (typeof result)[number]
        result[other] = value
      }
      return result
    },
  }
}
