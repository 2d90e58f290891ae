/** A component that an editor may use in MDX. */
export interface ContentComponent {
  /** It needs all of them, and takes no other. */
  attributes: readonly string[]
  /** What its `id` names. */
  id?: 'treatment' | 'figure' | 'question'
  /** What stands in it says no fact: it asks, leaves room, or says what is not known. */
  statesNothing?: true
}

export const contentComponents: Readonly<Record<string, ContentComponent>> = {
  Choice: { attributes: ['id'], id: 'treatment' },
  Do: { attributes: [] },
  DoNot: { attributes: [] },
  Figure: { attributes: ['id', 'alt'], id: 'figure' },
  Lines: { attributes: ['count'], statesNothing: true },
  NotSaid: { attributes: [], statesNothing: true },
  Question: { attributes: ['id'], id: 'question', statesNothing: true },
  TradeOff: { attributes: ['one', 'other'] },
  WarningSigns: { attributes: [], statesNothing: true },
}

/** The component of a name, which may be one that every object has. */
export const contentComponent = (name: string): ContentComponent | undefined =>
  Object.hasOwn(contentComponents, name) ? contentComponents[name] : undefined

/** Whether a text stands in a component that states no fact. */
export const statesNothing = (within: readonly string[]): boolean =>
  within.some((name) => contentComponent(name)?.statesNothing)
