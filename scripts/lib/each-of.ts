/** Do the same with each of many things, a few at a time. */
export async function eachOf<T>(
  all: readonly T[],
  atOnce: number,
  work: (each: T) => Promise<void>,
): Promise<void> {
  const left = all.values()
  const takeOn = async () => {
    for (const each of left) await work(each)
  }
  await Promise.all(Array.from({ length: atOnce }, takeOn))
}
