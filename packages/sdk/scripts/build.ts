import { fileURLToPath } from "node:url";
import { buildPackage } from "./build-package.ts";
import { checkSizes } from "./check-sizes.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

await buildPackage(dist);
for (const { entry, bytes, limit } of await checkSizes(dist)) {
  process.stdout.write(`${entry}: ${bytes} of ${limit} bytes, gzipped\n`);
}
