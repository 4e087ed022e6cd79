import { describe, expect, it } from "vitest";

import { identifyOccupant } from "./leftover-server.ts";

const DATA = "/srv/app/.data/postgres/cluster/data";
const MARK = "-c cluster_name=orchestrator-embedded -c listen_addresses=127.0.0.1";

describe("identifyOccupant", () => {
  it.each([
    [`/app/native/bin/postgres -D ${DATA} -p 40001 ${MARK}`, "ours"],
    [`/app/native/bin/postgres -D /srv/other/cluster/data -p 40001 ${MARK}`, "no server here"],
    [`/app/native/bin/postgres -D ${DATA}-copy -p 40001 ${MARK}`, "no server here"],
    [`/usr/lib/postgresql/18/bin/postgres -D ${DATA}`, "another server"],
    ["/usr/lib/postgresql/18/bin/postgres -D .", "another server"],
    ["/opt/pg/bin/postmaster", "another server"],
    ["node server.js", "no server here"],
    ["", "no server here"],
  ])("%s → %s", (commandLine, occupant) => {
    expect(identifyOccupant(commandLine, DATA)).toBe(occupant);
  });
});
