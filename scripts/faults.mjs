// The whole test of writes that Excel ends half-way: every position of every command. A sample of it runs in npm test.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, root } from "./ensureInstalled.mjs";

ensureInstalled();
const { status } = spawnSync(
  process.execPath,
  [join(root, "node_modules", "jest", "bin", "jest.js"), "test/apps/ribbon/faults"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, FAULTS: "all" },
  },
);
process.exitCode = status ?? 1;
