import { describe, expect, it } from "vitest";
import { judgeOptOut } from "./judge-opt-out.ts";

const stop = { id: "t-1", text: "STOP", expect: true, form: "keyword", note: "" } as const;
const stopBy = { id: "t-2", text: "can i stop by", expect: false, form: null, note: "" } as const;

describe("judgeOptOut", () => {
  it("counts the decision in F1 and asks for the form only to be exact", () => {
    const judgement = judgeOptOut(stop, { opt_out: true, form: "natural" });
    expect(judgement.outcomes).toEqual([{ label: "opt_out", result: "hit" }]);
    expect(judgement.exact).toBe(false);
    expect(judgeOptOut(stop, { opt_out: true, form: "keyword" }).exact).toBe(true);
  });

  it("counts an opt-out that went unread", () => {
    expect(judgeOptOut(stop, { opt_out: false, form: null }).outcomes).toEqual([{ label: "opt_out", result: "miss" }]);
  });

  it("calls an opt-out read in an innocent text a false alarm", () => {
    expect(judgeOptOut(stopBy, { opt_out: true, form: "natural" })).toMatchObject({
      exact: false,
      isFalseAlarm: true,
    });
    expect(judgeOptOut(stopBy, { opt_out: false, form: null })).toMatchObject({
      exact: true,
      isFalseAlarm: false,
    });
  });
});
