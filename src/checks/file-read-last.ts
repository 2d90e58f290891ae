/**
 * Run work that breaks once more, on a subject that tells which of its parts is looked at: the `file` of the last one
 * that has one, or that stands in one that has. Rules then need not say where they are.
 */
export function fileReadLast<Subject>(
  subject: Subject,
  work: (watched: Subject) => unknown,
): string | undefined {
  let last: string | undefined
  const known = new WeakMap<object, unknown>()
  const watch = <T>(value: T, inFile?: string): T => {
    if (!isData(value)) return value
    if (!known.has(value)) known.set(value, watched(value, fileOf(value) ?? inFile))
    return known.get(value) as T
  }
  const watched = (value: object, file: string | undefined) =>
    value instanceof Map
      ? new Map([...value].map(([key, it]) => [key, watch(it, file)]))
      : new Proxy(value, {
          get(target, key) {
            last = file ?? last
            const found = Reflect.get(target, key)
            return Object.isFrozen(target) ? found : watch(found, file)
          },
        })
  try {
    work(watch(subject))
  } catch {
    return last
  }
  return undefined
}

/** Not what has a state of its own behind its methods, such as a pattern. */
const isData = (value: unknown): value is object =>
  Array.isArray(value) ||
  value instanceof Map ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)

const fileOf = (value: object) => ('file' in value && typeof value.file === 'string' ? value.file : undefined)
