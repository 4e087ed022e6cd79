/** The ids and the moment of the example answers. */
export const IDS = {
  conversation: "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11",
  workflow: "8d5b6c52-41f0-4f0e-8f3c-2a6f1f0f7a10",
  responseQueue: "c1b7a0de-6f3e-4b0a-9c55-7e2d90c6a3f4",
  escalation: "5e9d2f3b-0c47-4d6e-b8a1-93f4c7d20e68",
  send: "a7c4e1f2-38d9-4b65-8e07-d15b2f6c9a30",
  attempt: "0d1f7b8c-92ea-4c36-a5d4-6b3e8f70c219",
  step: "7b1e5a90-2c4d-4f86-8a3b-9d0e1f2a3b4c",
} as const;

export const NOW = "2026-03-02T15:04:05.000Z";
