"use strict";

const exercise = require("./exercise.cjs");

void exercise(require("@orchestrator/sdk"), require("@orchestrator/sdk/live"), require("@orchestrator/sdk/testing"));
