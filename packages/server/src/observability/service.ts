/** What the service calls itself in logs, tokens and documents. The version is the package's (a test compares them). */
export const SERVICE_NAME = "system-orchestrator";
export const SERVICE_VERSION = "0.1.0";
