/** A range in a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Turns offsets of `text` into places. */
export function placer(text: string): (start: number, end?: number) => Place {
  const starts = lineStarts(text)

  const lineOf = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  const columnOf = (offset: number, line: number) => offset - (starts[line] as number) + 1

  return (start, end = start) => {
    const last = Math.max(start, end)
    const line = lineOf(start)
    const endLine = lineOf(last)
    return {
      line: line + 1,
      column: columnOf(start, line),
      endLine: endLine + 1,
      endColumn: columnOf(last, endLine),
    }
  }
}

export const startOfFile: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Turns places of `text` into offsets, the other way round; what is past a line's or the text's end is its end. */
export function ranger(text: string): (place: Place) => [start: number, end: number] {
  const starts = lineStarts(text)
  const offset = (line: number, column: number) => {
    const start = starts[line - 1] ?? text.length
    return Math.min(start + column - 1, (starts[line] ?? text.length + 1) - 1)
  }
  return ({ line, column, endLine, endColumn }) => [offset(line, column), offset(endLine, endColumn)]
}

// Many findings of one file are placed one after another, and a file may be large.
let last = { text: '', starts: [0] }

function lineStarts(text: string): readonly number[] {
  if (text === last.text) return last.starts
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  last = { text, starts }
  return starts
}
