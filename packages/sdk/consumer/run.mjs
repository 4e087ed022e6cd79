import { createRequire } from "node:module";
import * as sdk from "@orchestrator/sdk";
import * as live from "@orchestrator/sdk/live";
import * as testing from "@orchestrator/sdk/testing";

const require = createRequire(import.meta.url);
const exercise = require("./exercise.cjs");

const failure = await exercise(sdk, live, testing);
// The two builds in one process know each other's errors.
if (!require("@orchestrator/sdk").isOrchestratorError(failure)) throw failure;
