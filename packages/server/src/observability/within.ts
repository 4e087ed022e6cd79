/** False where the answer is no, fails, or takes longer than `limitMs`. */
export const within = async (limitMs: number, check: Promise<boolean>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([check, limit]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};
