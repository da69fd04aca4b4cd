// npm run check:manifest: what the schema cannot say about manifest.xml.
import { readFileSync } from "node:fs";
import { checkManifest } from "./manifest/checkManifest";
import { projectSurroundings } from "./manifest/projectSurroundings";

const problems = checkManifest(readFileSync("manifest.xml", "utf8"), projectSurroundings(".", true));
for (const { line, message } of problems) console.error(`manifest.xml:${line} ${message}`);
process.exitCode = problems.length === 0 ? 0 : 1;
