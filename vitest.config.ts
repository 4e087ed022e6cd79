import { defineConfig } from "vitest/config";

const everywhere = ["packages/*/{src,test}", "tooling/*/{src,test}"];
const withSuffix = (suffix: string): string[] => everywhere.map((folder) => `${folder}/**/*${suffix}`);

/** A test's suffix says what it needs: nothing, a Postgres, or running processes and simulators. */
export default defineConfig({
  test: {
    globalSetup: "./packages/db/src/testing/global-setup.ts",
    // By default vitest leaves a core idle; most of these tests wait for a database, not for a core.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: withSuffix(".test.ts"),
          exclude: [...withSuffix(".int.test.ts"), ...withSuffix(".e2e.test.ts")],
        },
      },
      {
        test: {
          name: "integration",
          include: withSuffix(".int.test.ts"),
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "end-to-end",
          include: withSuffix(".e2e.test.ts"),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: [
        "**/*.test.ts",
        "**/test/**",
        "packages/*/src/commands/**",
        "packages/*/src/**/testing/**",
        "packages/db/src/embedded/guardian.ts",
      ],
      reporter: ["text-summary"],
      thresholds: {
        lines: 85,
        "packages/core/src/**": { lines: 95 },
      },
    },
  },
});
