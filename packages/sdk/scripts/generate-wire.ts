import { writeFile } from "node:fs/promises";
import { appRouter } from "@orchestrator/server/router";
import { renderTable, renderWire } from "./wire/render-wire.ts";

await writeFile(new URL("../src/wire.ts", import.meta.url), renderWire(appRouter));
await writeFile(new URL("../src/internal/procedure-table.ts", import.meta.url), renderTable(appRouter));
