import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

export interface Size {
  readonly entry: string;
  /** Gzipped, with everything that the entry loads. */
  readonly bytes: number;
  readonly limit: number;
}

const KB = 1_000;
const MAIN_LIMIT = 12 * KB;
const LIVE_LIMIT = 5 * KB;

/** A module and everything that it imports, by file name. */
const closureOf = async (dist: string, entry: string): Promise<Map<string, string>> => {
  const files = new Map<string, string>();
  const visit = async (name: string): Promise<void> => {
    if (files.has(name)) return;
    const code = await readFile(new URL(name, `file://${dist}/`), "utf8");
    files.set(name, code);
    for (const [, imported = ""] of code.matchAll(/from "\.\/([^"]+)"/g)) await visit(imported);
  };
  await visit(entry);
  return files;
};

const gzipped = (files: Iterable<string>): number =>
  [...files].reduce((bytes, code) => bytes + gzipSync(code).length, 0);

/**
 * What the entries cost that run in production: the main one, and `/live` beside it.
 *
 * @param dist an absolute path
 * @throws Error where one costs more than its limit
 */
export const checkSizes = async (dist: string): Promise<readonly Size[]> => {
  const main = await closureOf(dist, "index.js");
  const live = await closureOf(dist, "live.js");
  const added = [...live].filter(([name]) => !main.has(name)).map(([, code]) => code);
  const sizes: readonly Size[] = [
    { entry: "index.js", bytes: gzipped(main.values()), limit: MAIN_LIMIT },
    { entry: "live.js", bytes: gzipped(added), limit: LIVE_LIMIT },
  ];
  const tooLarge = sizes.filter(({ bytes, limit }) => bytes > limit);
  if (tooLarge.length > 0) throw new Error(`Too large: ${JSON.stringify(tooLarge)}`);
  return sizes;
};
