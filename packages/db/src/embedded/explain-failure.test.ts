import { describe, expect, it } from "vitest";

import { locateNative } from "./binaries.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { explainFailure, explaining } from "./explain-failure.ts";

describe("explainFailure", () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', "out_of_disk"],
    ["ENOSPC: no space left on device, write", "out_of_disk"],
    ['initdb: error: could not access directory "/srv": Permission denied', "no_permission"],
    ["EROFS: read-only file system, mkdir '/srv/data'", "no_permission"],
    ["EINVAL: invalid argument, chown '/srv/data'", "no_service_account"],
    ["spawn /srv/native/bin/initdb EPERM", "no_service_account"],
    ["spawn /srv/native/bin/initdb ENOENT", "unsupported_platform"],
    ["/lib/libc.so.6: version `GLIBC_2.27' not found", "unsupported_platform"],
    ["initdb: error while loading shared libraries: libicuuc.so.60: cannot open", "broken_installation"],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', "port_taken"],
    ["FATAL:  database files are incompatible with server", "incompatible_data"],
    ["something nobody has seen before", "start_failed"],
    ["", "start_failed"],
  ])("%s → %s", (evidence, code) => {
    const cause = new Error(evidence);
    const error = explainFailure("Could not start", evidence, cause);
    expect(error).toMatchObject({ name: "EmbeddedPostgresError", code, cause });
    expect(error.message).toContain(`Could not start: ${evidence || "no output"}`);
    expect(error.message.endsWith(error.failure.hint)).toBe(true);
  });
});

describe("explaining", () => {
  it("leaves results and explained errors as they are", async () => {
    const explained = new EmbeddedPostgresError({ code: "port_taken", message: "Taken.", hint: "Choose another." });
    expect(await explaining("Could not", async () => 7)).toBe(7);
    await expect(explaining("Could not", () => Promise.reject(explained))).rejects.toBe(explained);
  });

  it("explains anything else, with its cause", async () => {
    const cause = Object.assign(new Error("EACCES: permission denied, mkdir '/srv'"), { code: "EACCES" });
    await expect(explaining("Could not", () => Promise.reject(cause))).rejects.toMatchObject({
      code: "no_permission",
      cause,
    });
  });
});

describe("locateNative", () => {
  it("names the platform for which there is no PostgreSQL, and the way out", () => {
    expect(() => locateNative("sunos", "sparc")).toThrow(/sunos-sparc.*DATABASE_URL/);
  });
});
