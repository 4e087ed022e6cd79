import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type InputOptions, type OutputOptions, rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";

const source = (name: string): string => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));

const INPUT: InputOptions = {
  input: { index: source("index"), live: source("live"), testing: source("testing") },
  // No runtime's own modules: what imports one does not build.
  platform: "neutral",
  transform: { target: "es2022" },
  onLog: (level, log, handle) => handle(level === "warn" ? "error" : level, log),
};

/** What the entries have in common is one file, so that there are few, and their names stay. */
const named = (shared: string, extension: "js" | "cjs"): OutputOptions => ({
  entryFileNames: `[name].${extension}`,
  chunkFileNames: `[name].${extension}`,
  codeSplitting: { groups: [{ name: shared, minShareCount: 2 }] },
});

/**
 * Writes the package as it is published: ESM and CommonJS, each with its declarations.
 *
 * @param dir emptied first
 */
export const buildPackage = async (dir: string): Promise<void> => {
  await rm(dir, { recursive: true, force: true });
  await using code = await rolldown(INPUT);
  await code.write({ ...named("shared", "js"), dir, format: "esm", comments: { jsdoc: false } });
  await code.write({ ...named("shared", "cjs"), dir, format: "cjs", comments: { jsdoc: false } });
  for (const extension of ["js", "cjs"] as const) {
    // Out of the sources alone: no type is looked up outside of this package.
    const plugin = dts({ tsconfig: false, generator: "oxc", emitDtsOnly: true });
    await using types = await rolldown({ ...INPUT, plugins: [plugin] });
    await types.write({ ...named("shared.d", extension), dir, format: "esm" });
  }
};
