/** A component that an editor may use in MDX. */
export interface ContentComponent {
  /** It needs all of them, and takes no other. */
  attributes: readonly string[]
  /** What its `id` names. */
  id?: 'treatment' | 'figure' | 'question'
}

export const contentComponents: Readonly<Record<string, ContentComponent>> = {
  Choice: { attributes: ['id'], id: 'treatment' },
  Figure: { attributes: ['id', 'alt'], id: 'figure' },
  Lines: { attributes: ['count'] },
  NotSaid: { attributes: [] },
  Question: { attributes: ['id'], id: 'question' },
  TradeOff: { attributes: ['one', 'other'] },
  WarningSigns: { attributes: [] },
}

/** The component of a name, which may be one that every object has. */
export const contentComponent = (name: string): ContentComponent | undefined =>
  Object.hasOwn(contentComponents, name) ? contentComponents[name] : undefined
