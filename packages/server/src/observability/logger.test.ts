import { OrchestratorError } from "@orchestrator/core";
import { describe, expect, it } from "vitest";
import { createLogger, LOG_LEVELS, type LogEntry } from "./logger.ts";

const recording = (level: "trace" | "info" | "silent" = "trace") => {
  const text: string[] = [];
  const destination = { write: (line: string) => void text.push(line) };
  const logger = createLogger({ level, environment: "test", destination });
  return { logger, text, lines: () => text.map((line) => JSON.parse(line) as Record<string, unknown>) };
};

describe("a log line", () => {
  it.each(LOG_LEVELS)("says who, which version, where, when and how bad, in words: %s", (level) => {
    const { logger, lines } = recording();
    logger[level]("it happened", { correlation_id: "c-1" });
    expect(lines()).toEqual([
      {
        level,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        service: "system-orchestrator",
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        environment: "test",
        correlation_id: "c-1",
        message: "it happened",
      },
    ]);
  });

  it("has a correlation id, also outside a request", () => {
    const { logger, lines } = recording();
    logger.info("started");
    expect(lines()[0]).toHaveProperty("correlation_id", null);
  });

  it("drops what has no field, whatever it is called", () => {
    const { logger, text } = recording();
    const entry = { workflow_id: "w-1", phone_number: "+12035550143", content: "I lost my job", body: {} };
    logger.child(entry).warn("odd", entry);
    expect(text.join("")).toContain("w-1");
    expect(text.join("")).not.toMatch(/2035550143|lost my job|body/);
  });

  it("carries its logger's context, each field once", () => {
    const { logger, text, lines } = recording();
    logger
      .child({ correlation_id: "c-1", tenant_id: "12345" })
      .child({ workflow_id: "w-1" })
      .info("x", { tenant_id: "9" });
    expect(lines()[0]).toMatchObject({ correlation_id: "c-1", tenant_id: "9", workflow_id: "w-1" });
    expect(text[0]?.match(/tenant_id/g)).toHaveLength(1);
  });

  it("is not written below the level", () => {
    const { logger, text } = recording("info");
    logger.debug("quiet");
    const silent = recording("silent");
    silent.logger.fatal("quiet");
    expect([...text, ...silent.text]).toEqual([]);
  });
});

describe("an error in a log line", () => {
  const errorOf = (error: LogEntry["error"]): unknown => {
    const { logger, lines } = recording();
    logger.error("failed", { error });
    return lines()[0]?.error;
  };

  it("is its names, codes and places, and its words only where they are ours", () => {
    const database = Object.assign(new Error('duplicate key: (phone_number)=("+12035550143")'), {
      code: "23505",
      constraint_name: "outbox_bound_message_key",
      detail: "+12035550143",
    });
    const failed = new OrchestratorError("conflict", "The text was bound already", { cause: database });
    expect(errorOf(failed)).toEqual([
      { name: "OrchestratorError", code: "ORC_007", message: "The text was bound already" },
      {
        name: "Error",
        code: "23505",
        constraint: "outbox_bound_message_key",
        at: expect.arrayContaining([expect.stringMatching(/^at /)]),
      },
    ]);
  });

  it("repeats nothing of a message with several lines, or of a name made from data", () => {
    const error = new Error("first line\n    at Maria Lopez (+12035550143)\nlast");
    error.name = "Maria Lopez";
    const shown = JSON.stringify(errorOf(error));
    expect(shown).not.toMatch(/Maria|2035550143|first/);
    expect(shown).toContain("logger.test.ts");
  });

  it.each([["+12035550143"], [12_035_550_143], [{ phone: "+12035550143" }]])(
    "is only a type where it is no error: %j",
    (thrown) => {
      expect(JSON.stringify(errorOf(thrown))).not.toContain("2035550143");
    },
  );
});
