import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** A query that somebody's screen or pager depends on. */
export interface Query {
  /** The alert or the panel, for a message. */
  readonly source: string;
  readonly promql: string;
}

export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

interface Panel {
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}

const deploy = new URL("../../../../deploy/", import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, deploy), "utf8");

/** The alert rules of `deploy/prometheus/alerts.yml`. */
export const readAlerts = async (): Promise<readonly Alert[]> => {
  const { groups } = parse(await read("prometheus/alerts.yml")) as { groups: readonly { rules: readonly Alert[] }[] };
  return groups.flatMap(({ rules }) => rules);
};

/** Every query of the alert rules and of the dashboard. */
export const readQueries = async (): Promise<readonly Query[]> => {
  const { panels } = JSON.parse(await read("grafana/dashboards/orchestrator.json")) as { panels: readonly Panel[] };
  return [
    ...(await readAlerts()).map(({ alert, expr }) => ({ source: `alert ${alert}`, promql: expr })),
    ...panels.flatMap(({ title, targets = [] }) =>
      targets.map(({ expr }) => ({ source: `panel ${title}`, promql: expr })),
    ),
  ];
};
