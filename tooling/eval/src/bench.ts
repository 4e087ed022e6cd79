import { z } from "zod";
import { HOSTILE_TEXTS, repeatTo } from "./bench/hostile-texts.ts";
import { measure, type Subject, timeOnce } from "./bench/measure.ts";
import { PEERS } from "./bench/peers.ts";
import { ALL_READERS, READERS, TEXT_READERS } from "./bench/readers.ts";
import { loadRows } from "./load-rows.ts";

const HOSTILE_LENGTHS = [10_000, 20_000] as const;

/** English texts of tenants, because the peers are set to English. */
async function loadTexts(): Promise<string[]> {
  const rows = await Promise.all([loadRows("examples", "plans.en"), loadRows("examples", "triggers.en")]);
  return rows.flat().map((row) => z.object({ text: z.string() }).parse(row).text);
}

function printSpeeds(texts: readonly string[]): void {
  const speeds = measure([...READERS, ALL_READERS, ...PEERS], texts);
  const extraction = speeds.get("extractPaymentPlan") ?? Number.NaN;
  console.log(`${texts.length} messages, median of rounds\n`);
  console.log(row("", "µs/message", "messages/s", "to extraction"));
  for (const [name, micros] of speeds) {
    const perSecond = Math.round(1_000_000 / micros).toLocaleString("en-US");
    console.log(row(name, micros.toFixed(2), perSecond, `${(micros / extraction).toFixed(2)}x`));
  }
}

function printHostileTimes(readers: readonly Subject[]): void {
  const [short, long] = HOSTILE_LENGTHS;
  console.log(`\nhostile texts: milliseconds at ${short} and ${long} characters (2x is linear)\n`);
  for (const reader of readers) {
    const worst = Object.entries(HOSTILE_TEXTS)
      .map(([title, piece]) => {
        const shortMs = timeOnce(reader, repeatTo(piece, short));
        const longMs = timeOnce(reader, repeatTo(piece, long));
        return { title, shortMs, longMs };
      })
      .toSorted((left, right) => right.longMs - left.longMs);
    for (const { title, shortMs, longMs } of worst.slice(0, 3)) {
      const growth = `${(longMs / shortMs).toFixed(1)}x`;
      console.log(row(`${reader.name}: ${title}`, shortMs.toFixed(2), longMs.toFixed(2), growth));
    }
  }
}

function row(name: string, ...cells: readonly string[]): string {
  return `  ${name.padEnd(50)}${cells.map((cell) => cell.padStart(15)).join("")}`;
}

printSpeeds(await loadTexts());
printHostileTimes(TEXT_READERS);
