/** The components that an editor may use in MDX, and the attributes that each needs. */
export const contentComponents: Record<string, { needs: readonly string[] }> = {
  Choice: { needs: ['id'] },
  Figure: { needs: ['id', 'alt'] },
  Lines: { needs: ['count'] },
  NotSaid: { needs: [] },
  Question: { needs: ['id'] },
  TradeOff: { needs: ['one', 'other'] },
  WarningSigns: { needs: [] },
}
