import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { exists, readText } from "./repository.ts";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folders of the packages of ours that one of them needs in production, itself included. */
const folderClosure = async (folder: string): Promise<string[]> => {
  const { dependencies = {} } = JSON.parse(await readText(`${folder}/package.json`)) as Manifest;
  const ours = Object.keys(dependencies).filter((name) => name.startsWith("@orchestrator/"));
  const below = await Promise.all(ours.map((name) => folderClosure(name.replace("@orchestrator/", "packages/"))));
  return [...new Set([...below.flat(), folder])];
};

describe.each([
  ["Dockerfile", "packages/server"],
  ["deploy/simulators.Dockerfile", "tooling/simulators"],
])("%s", (path, folder) => {
  it("has nothing that the builder would refuse or a linter mind", async () => {
    expect(validate(await readText(path))).toEqual([]);
  });

  it("takes the manifest of each package that it installs for", async () => {
    const copied = [...(await readText(path)).matchAll(/^COPY (\S+)\/package\.json /gm)].map(([, each]) => each);
    expect(new Set(copied)).toEqual(new Set(await folderClosure(folder)));
  });

  it("copies and starts what is there", async () => {
    const text = await readText(path);
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = ""]) => sources.split(" "));
    const started = /^CMD \["node", "(.+)"\]$/m.exec(text)?.[1] ?? "";
    expect([...copied, started].filter((each) => !exists(each))).toEqual([]);
  });

  it("runs as somebody who is not root", async () => {
    const runtime = (await readText(path)).split(/^FROM /m).at(-1);
    expect(runtime).toMatch(/^USER node$/m);
  });
});
