import { readFileSync } from "node:fs";
import * as v from "valibot";
import { checkManifest } from "../../scripts/manifest/checkManifest";
import { projectSurroundings } from "../../scripts/manifest/projectSurroundings";

/** Reads [{source, development}] and writes the problems of each. */
const cases = v.parse(
  v.array(v.object({ source: v.string(), development: v.boolean() })),
  JSON.parse(readFileSync(0, "utf8")),
);
process.stdout.write(
  JSON.stringify(cases.map(({ source, development }) => checkManifest(source, projectSurroundings(".", development)))),
);
