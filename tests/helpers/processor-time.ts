/** Milliseconds of a processor that this thread takes from now on; a machine that is busy with other things does not count. */
export function processorTime(): () => number {
  const since = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(since)
    return (user + system) / 1000
  }
}
