import { expect, it } from "vitest";
import { PROGRAMME, TRAIL_OF } from "./programme.ts";

it("has a title and a tenant of its own for each scenario, by whose name its requests are known", () => {
  expect(new Set(PROGRAMME.map(({ title }) => title)).size).toBe(PROGRAMME.length);
  expect(new Set(PROGRAMME.map(({ tenant }) => tenant.name)).size).toBe(PROGRAMME.length);
});

it("ends with those that move the clock", () => {
  const [first, ...others] = PROGRAMME.slice(PROGRAMME.findIndex(({ alone }) => alone === true));
  expect(first?.alone).toBe(true);
  expect(others.every(({ alone }) => alone === true)).toBe(true);
});

it("plays the scenario whose audit trail is shown", () => {
  expect(PROGRAMME).toContain(TRAIL_OF);
});
