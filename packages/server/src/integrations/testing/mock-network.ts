import { type SetupServer, setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";

/** A network for the tests of one file, on which only what a test has announced exists. */
export const mockNetwork = (): SetupServer => {
  const network = setupServer();
  beforeAll(() => {
    network.listen({ onUnhandledFrame: "error" });
  });
  afterEach(() => {
    network.resetHandlers();
  });
  afterAll(() => {
    network.close();
  });
  return network;
};
