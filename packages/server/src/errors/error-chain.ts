const LONGEST_CHAIN = 10;

/** An error and its causes, outermost first. Ends at a cycle, and after ten links. */
export const errorChain = (error: unknown): readonly unknown[] => {
  const chain: unknown[] = [];
  let link = error;
  while (link !== undefined && link !== null && !chain.includes(link) && chain.length < LONGEST_CHAIN) {
    chain.push(link);
    link = link instanceof Error ? link.cause : undefined;
  }
  return chain;
};

/** The machine-readable code that system, driver and database errors carry (an errno name, an SQLSTATE). */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
