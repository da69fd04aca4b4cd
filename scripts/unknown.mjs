// The whole test of unknown words: every heading, operator and unit, each replaced by every word. A sample of it runs in npm test.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, root } from "./ensureInstalled.mjs";

ensureInstalled();
const { status } = spawnSync(
  process.execPath,
  [join(root, "node_modules", "jest", "bin", "jest.js"), "test/form/unknown"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, UNKNOWN: "all" },
  },
);
process.exitCode = status ?? 1;
