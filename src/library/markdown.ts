import type { Root } from 'mdast'
import type { Node } from 'unist'
import type { Place } from './place.ts'

/** A mark such as `[@A-endo-04; @ldh-what]` in the text. */
export interface CitationNode extends Node {
  type: 'citation'
  ids: string[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode
  }
  interface RootContentMap {
    citation: CitationNode
  }
}

export interface Link {
  url: string
  text: string
  place(): Place
}

export interface Citation {
  id: string
  place(): Place
}

/** Something that stands in the text as it is written. */
export interface Mark {
  text: string
  place: Place
}

export interface Heading {
  id: string
  text: string
  depth: number
  place: Place
}

/** A component in the text, such as `<Figure id="…" alt="…">`. */
export interface Component {
  name: string
  attributes: ReadonlyMap<string, string>
  place: Place
  /** All words between its tags. */
  text: string
  /** Place of an attribute's value, without its quotes; of its name if it has none, of the tag's if it is missing. */
  at(attribute: string): Place
}

/** A table of the text, by its first row. */
export interface Table {
  header: Mark[]
  place: Place
}

/** A paragraph, list item, cell or caption as a reader sees it, without marks and comments. */
export interface Block {
  text: string
  /** The claims that it cites, and where in `text` their mark stands. */
  citations: { id: string; at: number }[]
  links: { url: string; start: number; end: number }[]
  /** What is written in bold. */
  bold: Range[]
  /** Names of the components that it stands in, the outermost first. */
  within: readonly string[]
  /** Place in the file of a range of `text`. */
  place(start: number, end: number): Place
}

/** A text and what stands in it. */
export interface Markdown {
  /** A tree of its own for each caller, to draw from. */
  tree(): Root
  links: Link[]
  citations: Citation[]
  headings: Heading[]
  components: Component[]
  tables: Table[]
  /** Its running text: all but the headings. */
  blocks: Block[]
  /** Markdown's images, such as `![alt](drawing.png)`. */
  images: Mark[]
  /** Marks that begin as a citation and are none, such as `[@one [two]]`: they are left in the text. */
  brokenCitations: Mark[]
  /** References such as `[words][name]` without a `[name]: …`: they are left in the text. */
  brokenReferences: Mark[]
  /** Place of the first import, export or `{expression}`: a text with code cannot be drawn without being run. */
  code?: Place | undefined
}

/** A range of a text. */
export type Range = [start: number, end: number]

/** The place in the file of a range of a text. */
export type ToPlace = (start: number, end: number) => Place
