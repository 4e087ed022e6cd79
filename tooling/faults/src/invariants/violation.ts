/** What a fault must never do, and the column of the table that counts it. */
export const VIOLATIONS = ["lost", "duplicated", "out_of_order", "stuck", "unexplained", "inconsistent"] as const;
export type ViolationKind = (typeof VIOLATIONS)[number];

export interface Violation {
  readonly kind: ViolationKind;
  readonly conversationId: string;
  readonly detail: string;
}

export type Check<Input> = (input: Input) => readonly Violation[];

export const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};
