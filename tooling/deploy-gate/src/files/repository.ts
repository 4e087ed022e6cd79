import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

const root = new URL("../../../../", import.meta.url);

/** Files of the repository, by their path from its root. */
export const readText = (path: string): Promise<string> => readFile(new URL(path, root), "utf8");
export const readYaml = async (path: string): Promise<unknown> => parse(await readText(path), { merge: true });
export const exists = (path: string): boolean => existsSync(new URL(path, root));
export const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(new URL(folder, root), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.pathname.length));
