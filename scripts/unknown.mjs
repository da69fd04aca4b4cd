// Writes what the golden tests expect anew. Read the difference before it is committed.
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
