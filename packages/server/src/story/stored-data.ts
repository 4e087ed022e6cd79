/** Steps store what the pipeline wrote, in shapes of their own: only the few fields that are told of are read. */
export const dataOf = <Shape>(stored: unknown): Partial<Shape> =>
  typeof stored === "object" && stored !== null ? stored : {};
