/** What a service's own metrics say about the requests it has answered: totals, or what was added in a time. */
export interface Traffic {
  readonly requests: number;
  /** Answered with a 5xx. */
  readonly errors: number;
  /** Requests answered within so many seconds, cumulative; the last bound is Infinity. */
  readonly buckets: ReadonlyMap<number, number>;
}

export const NO_TRAFFIC: Traffic = { requests: 0, errors: 0, buckets: new Map() };

const HISTOGRAM = "orchestrator_http_request_duration_seconds";
const SAMPLE = new RegExp(`^${HISTOGRAM}_(?<part>bucket|count)\\{(?<labels>.*)\\} (?<value>\\S+)`);
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;
/** What watchers and strangers ask for all the time, which would hide the errors of others. */
const NOT_COUNTED = /^(?:\/health(?:\/.*)?|\/metrics|unmatched)$/;

/**
 * Reads the text that `/metrics` answers with.
 *
 * @throws Error where the text has nothing about requests: it is no scrape of this service
 */
export const readTraffic = (exposition: string): Traffic => {
  if (!exposition.includes(HISTOGRAM)) throw new Error(`the metrics have no ${HISTOGRAM}`);
  let [requests, errors] = [0, 0];
  const buckets = new Map<number, number>();
  for (const line of exposition.split("\n")) {
    const { part, labels = "", value } = SAMPLE.exec(line)?.groups ?? {};
    if (part === undefined) continue;
    const { route = "", status = "", le } = Object.fromEntries([...labels.matchAll(LABEL)].map(([, k, v]) => [k, v]));
    if (NOT_COUNTED.test(route)) continue;
    const count = Number(value);
    if (part === "count") {
      requests += count;
      if (status.startsWith("5")) errors += count;
    } else {
      const bound = le === "+Inf" ? Infinity : Number(le);
      buckets.set(bound, (buckets.get(bound) ?? 0) + count);
    }
  }
  return { requests, errors, buckets };
};

const combine = (left: Traffic, right: Traffic, operate: (a: number, b: number) => number): Traffic => ({
  requests: operate(left.requests, right.requests),
  errors: operate(left.errors, right.errors),
  buckets: new Map(
    [...new Set([...left.buckets.keys(), ...right.buckets.keys()])].map((bound) => [
      bound,
      operate(left.buckets.get(bound) ?? 0, right.buckets.get(bound) ?? 0),
    ]),
  ),
});

/** What the scrapes, in their order, show to have been added since the first. A process that restarted began at zero. */
export const increaseOf = (totals: readonly Traffic[]): Traffic =>
  totals.slice(1).reduce((sum, total, index) => {
    const before = totals[index] ?? NO_TRAFFIC;
    const restarted = total.requests < before.requests;
    return combine(sum, restarted ? total : combine(total, before, (a, b) => a - b), (a, b) => a + b);
  }, NO_TRAFFIC);

/** The time within which 95 % were answered, as Prometheus' `histogram_quantile` estimates it; 0 without requests. */
export const p95Seconds = ({ buckets }: Traffic): number => {
  const ascending = [...buckets].toSorted(([left], [right]) => left - right);
  const rank = 0.95 * (ascending.at(-1)?.[1] ?? 0);
  let [lowerBound, below] = [0, 0];
  for (const [bound, count] of ascending) {
    if (count >= rank && count > below) {
      return bound === Infinity ? lowerBound : lowerBound + ((bound - lowerBound) * (rank - below)) / (count - below);
    }
    [lowerBound, below] = [bound, count];
  }
  return 0;
};
