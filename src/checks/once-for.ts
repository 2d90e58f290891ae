/** Work that is done once for each subject, as many rules ask for it. */
export function onceFor<Subject extends object, Result>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, Result>()
  return (subject) => {
    if (!known.has(subject)) known.set(subject, work(subject))
    return known.get(subject) as Result
  }
}
