// Runs one jest test with a variable that asks for all of it, of which npm test runs a sample, or for what it expects anew:
// node scripts/wholeTest.mjs test/form/unknown UNKNOWN=all
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, root } from "./ensureInstalled.mjs";

ensureInstalled();
const [test, setting = ""] = process.argv.slice(2);
const [name, value] = setting.split("=");
const { status } = spawnSync(process.execPath, [join(root, "node_modules", "jest", "bin", "jest.js"), test], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, [name]: value },
});
process.exitCode = status ?? 1;
