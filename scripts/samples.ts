// Builds assets/samples from the data in src/samples and scripts/samples.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEngine } from "../src/apps/cli/engine";
import { buildSample } from "./samples/buildSample";
import { sampleWorkbooks } from "./samples/workbooks";

const folder = join("assets", "samples");
mkdirSync(folder, { recursive: true });
const engine = await startEngine();
for (const sample of sampleWorkbooks) writeFileSync(join(folder, sample.file), buildSample(engine, sample));
process.exit(0);
