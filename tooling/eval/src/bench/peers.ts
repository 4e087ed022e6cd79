import recognizers from "@microsoft/recognizers-text-suite";
import compromise from "compromise";
import type { Subject } from "./measure.ts";

const { Culture, recognizeCurrency, recognizeDateTime, recognizeNumber } = recognizers;

/** General libraries that find sums, numbers and dates in a text: the part of plan extraction they have. */
export const PEERS: readonly Subject[] = [
  {
    name: "recognizers-text-suite (number, currency, date)",
    run: (text) => [
      recognizeNumber(text, Culture.English),
      recognizeCurrency(text, Culture.English),
      recognizeDateTime(text, Culture.English),
    ],
  },
  {
    name: "compromise (tags, numbers)",
    run: (text) => compromise(text).numbers().json(),
  },
];
