/** Why the embedded server could not be had; each code has one remedy, told in the error's hint. */
export type EmbeddedPostgresErrorCode =
  | "unsupported_platform"
  | "broken_installation"
  | "no_permission"
  | "no_service_account"
  | "out_of_disk"
  | "port_taken"
  | "foreign_server"
  | "conflicting_settings"
  | "incompatible_data"
  | "start_failed";

/** What is known about a failure; it also crosses from the guardian's process to the caller's. */
export type EmbeddedPostgresFailure = {
  code: EmbeddedPostgresErrorCode;
  message: string;
  hint: string;
};

/** A failure of the embedded server. `message` holds what happened and what to do about it; `cause` what led to it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = "EmbeddedPostgresError";
  readonly code: EmbeddedPostgresErrorCode;
  readonly failure: EmbeddedPostgresFailure;

  constructor(failure: EmbeddedPostgresFailure, cause?: unknown) {
    super(`${failure.message} ${failure.hint}`, { cause });
    this.code = failure.code;
    this.failure = failure;
  }
}
