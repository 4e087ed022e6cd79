/** Steps store what the pipeline wrote, in shapes of their own: the demo reads the few fields it tells of. */
export const dataOf = <Shape>(stored: unknown): Partial<Shape> =>
  typeof stored === "object" && stored !== null ? stored : {};
