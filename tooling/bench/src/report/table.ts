/** A number with so many decimals; `-` where there is none. */
export const shown = (value: number | undefined, decimals = 1): string =>
  value === undefined || Number.isNaN(value) ? "-" : value.toFixed(decimals);

/** Lines of a table: the first `labels` columns to the left, the others (numbers) to the right. */
export const tableOf = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  labels = 1,
): readonly string[] => {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        return column < labels ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return [line(header), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)];
};
