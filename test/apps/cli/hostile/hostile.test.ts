import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate, root } from "../run";
import { hostileFiles, type HostileFile } from "./hostileFiles";

jest.setTimeout(300_000);

/** All of them, each in a call of its own whose time is taken; a sample in one call otherwise. */
const all = process.env["HOSTILE"] === "all";
/** What a call may take of two cores, and the size that is promised to be answered within it. */
const SECONDS = 5;
const MOST_BYTES = 20_000_000;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "perf-hostile-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = ({ bytes }: HostileFile, name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes());
  return path;
};

/** Of a JSON line: what became of the file. */
const fateIn = (line: string): string => {
  const read = JSON.parse(line) as { readonly error?: { readonly code: string } };
  return read.error === undefined ? "evaluated" : "refused";
};

const codeIn = (line: string): string =>
  (JSON.parse(line) as { readonly error?: { readonly code: string } }).error?.code ?? "";

const faults = ["internal", "engine-stopped"];

/** The seconds of both cores that a call took, taken from inside: who else is on the machine does not count. */
function timed(path: string): { status: number | null; stdout: string; stderr: string; seconds: number } {
  const told = join(folder, "seconds");
  const hook = `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from "node:fs"; process.on("exit", () => { const { user, system } = process.cpuUsage(); writeFileSync(${JSON.stringify(told)}, String((user + system) / 1e6)); });`,
  )}`;
  const words = ["--import", hook, join(root, "scripts", "run.mjs"), "src/apps/cli/evaluate.ts", "--json", path];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr, seconds: Number(readFileSync(told, "utf8")) };
}

describe("为难人的文件", () => {
  if (all) {
    it.each(hostileFiles.map((file) => [file.name, file] as const))("%s", (_, file) => {
      const path = put(file, "file.xlsx");
      const { status, stdout, stderr, seconds } = timed(path);
      const [line = ""] = stdout.trim().split("\n");
      const told = { status, fate: fateIn(line), code: codeIn(line), stderr: stderr.slice(0, 300), seconds };
      process.stdout.write(`${file.name} ${statSync(path).size} ${JSON.stringify(told)}\n`);
      expect(told.status).toBe(told.fate === "evaluated" ? 0 : 1);
      if (file.fate !== "either") expect(told.fate).toBe(file.fate);
      expect(faults).not.toContain(told.code);
      if (file.says) expect(stderr).toMatch(file.says);
      if (statSync(path).size <= MOST_BYTES) expect(seconds).toBeLessThan(2 * SECONDS);
    });
    return;
  }

  it("各有一行结果，算得出或说得明，不因一个文件停下", () => {
    const sample = hostileFiles.filter(({ small }) => small);
    const paths = sample.map((file, i) => put(file, `${i}.xlsx`));
    const { status, stdout, stderr } = evaluate("--json", ...paths);
    const lines = stdout.trim().split("\n");
    expect(status).toBe(1);
    expect(lines).toHaveLength(sample.length);
    const seen = sample.map(({ name, fate }, i) => [name, fate === "either" ? fate : fateIn(lines[i] ?? "{}")]);
    expect(seen).toEqual(sample.map(({ name, fate }) => [name, fate]));
    expect(lines.map(codeIn).filter((code) => faults.includes(code))).toEqual([]);
    for (const [i, { name, says }] of sample.entries()) {
      const said = stderr.split("\n").filter((line) => line.startsWith(`${paths[i] ?? ""}:`));
      if (says) expect([name, said.join("\n")]).toEqual([name, expect.stringMatching(says)]);
    }
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("管道、设备和文件夹不等，也不当成文件", () => {
    const pipe = join(folder, "pipe.xlsx");
    const isPiped = spawnSync("mkfifo", [pipe]).status === 0;
    const nested = join(folder, "文件夹.xlsx");
    mkdirSync(nested);
    const paths = [...(isPiped ? [pipe, "/dev/null"] : []), nested];
    const { status, stderr } = evaluate(...paths);
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(paths.length);
  });
});
