// Everything CI runs, in order, each with its own count; the last line says what passed and what failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled, root } from "./ensureInstalled.mjs";

ensureInstalled();

const windows = process.platform === "win32";
const bin = (name) => join(root, "node_modules", ".bin", windows ? `${name}.cmd` : name);
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", shell: windows, ...options }).status === 0;

/** Checks count as one each; jest counts its own tests. */
const checks = [
  ["format", () => run(bin("prettier"), ["--check", "--log-level", "warn", "."])],
  ["lint", () => run(bin("eslint"), ["--max-warnings", "0", "."])],
  ["layers", () => run(bin("depcruise"), ["--config", ".dependency-cruiser.cjs", "src"])],
  ["types", () => run(bin("tsc"), ["--noEmit"])],
  ["api", () => run(process.execPath, ["scripts/run.mjs", "scripts/checkApi.ts"])],
  ["manifest", () => run(process.execPath, ["scripts/run.mjs", "scripts/checkManifest.ts"])],
];

let passed = 0;
let failed = 0;
const failures = [];
for (const [name, check] of checks) {
  console.log(`\n== ${name}`);
  if (check()) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

/** Runs jest with a configuration and adds its counts; a run that reports nothing has failed. */
function jest(name, args) {
  console.log(`\n== ${name}`);
  const folder = mkdtempSync(join(tmpdir(), "perf-test-"));
  const report = join(folder, "report.json");
  const ok = run(bin("jest"), [...args, "--json", `--outputFile=${report}`]);
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    passed += numPassedTests;
    failed += numFailedTests + numRuntimeErrorTestSuites;
    if (!ok && numFailedTests + numRuntimeErrorTestSuites === 0) failed += 1;
    if (numPassedTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
  if (!ok) failures.push(name);
  rmSync(folder, { recursive: true, force: true });
}

jest("tests", []);
jest("browser", ["--config", "test/browser/jest.config.cjs"]);

if (failures.length > 0) console.log(`\nfailed: ${failures.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
