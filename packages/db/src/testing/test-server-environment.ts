import type { TestServer } from "./template-database.ts";

const ADMIN_URL = "TEST_DATABASE_ADMIN_URL";
const TEMPLATE = "TEST_DATABASE_TEMPLATE";

/** Environment variables that lead a child process to the test server. */
export const toEnvironment = ({ adminUrl, template }: TestServer): Record<string, string> => ({
  [ADMIN_URL]: adminUrl,
  [TEMPLATE]: template,
});

/** The child's side of `toEnvironment`. */
export const fromEnvironment = (environment: NodeJS.ProcessEnv): TestServer => {
  const { [ADMIN_URL]: adminUrl, [TEMPLATE]: template } = environment;
  if (adminUrl === undefined || template === undefined) {
    throw new Error(`${ADMIN_URL} and ${TEMPLATE} are not set; start the process with testServerEnvironment().`);
  }
  return { adminUrl, template };
};
