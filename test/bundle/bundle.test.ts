import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeSize } from "../../scripts/build/codeSize";
import { gzipSize } from "../../scripts/build/gzipSize";
import { englishOf } from "../../scripts/build/laterEnglish.cjs";
import { pageScripts } from "../../scripts/build/pageScripts";
import { detectors } from "../../src/evaluation/findings/detectors";
import { commandTexts } from "../../src/wording/commandTexts";
import { hostFailureText } from "../../src/wording/hostFailures";

const folder = mkdtempSync(join(tmpdir(), "perf-bundle-"));
const BASE = "https://perf.example.gov.cn/zipingbiao/";
const KILOBYTE = 1024;
let page = "";
let own: readonly string[] = [];
const file = (name: string): string => readFileSync(join(folder, name), "utf8");

beforeAll(() => {
  const args = [
    "scripts/run.mjs",
    "scripts/build/main.ts",
    "--out",
    folder,
    "--base-url",
    BASE,
    "--office-js",
    "21vianet",
  ];
  const build = spawnSync("node", args, { encoding: "utf8" });
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
  page = file("taskpane.html");
  own = pageScripts(page).filter((address) => !address.startsWith("https:"));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the built page", () => {
  it("names office.js, then what starts, in their order, the functions and the first result", () => {
    const named = pageScripts(page);
    const order = [
      named.findIndex((name) => name.endsWith("/office.js")),
      named.indexOf("start.js"),
      named.indexOf("functions.js"),
      named.indexOf("first.js"),
    ];
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
  it("holds the skeleton before any script runs", () => {
    expect(page).toMatch(/<main id="?skeleton/);
    // but for the one behind it that tells an engine too old, which waits for nothing
    const scripts = [...page.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => tag !== "<script>");
    expect(scripts.every(([tag]) => /\bdefer\b/.test(tag))).toBe(true);
    expect(page.indexOf("<script>")).toBeGreaterThan(page.indexOf("<main id"));
  });
  it("has a policy without code from text, and needs none", () => {
    const [inline, ...others] = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = ""]) => text);
    expect(others).toEqual([]);
    const hash = createHash("sha256")
      .update(inline ?? "")
      .digest("base64");
    expect(page).toContain(`script-src 'self' https://appsforoffice.cdn.partner.office365.cn 'sha256-${hash}';`);
    expect(page).not.toMatch(/\son\w+=|javascript:/);
    for (const name of own) expect(file(name)).not.toMatch(/\beval\(|\bnew Function\(/);
  });
  it("sends nothing anywhere", () => {
    for (const name of own) expect(file(name)).not.toMatch(/sendBeacon|XMLHttpRequest|\bfetch\(|WebSocket/);
  });
  it("carries neither office.js nor the engines of the command line", () => {
    const maps = readdirSync(folder).filter((name) => name.endsWith(".map"));
    expect(maps.length).toBeGreaterThan(0);
    // what reads a file that a person picks comes only then, and never with an engine
    const picked = maps.filter((name) => file(name).includes("hosts/file/picked/"));
    expect(picked.some((name) => own.includes(name.replace(/\.map$/, "")))).toBe(false);
    for (const name of maps) {
      expect(file(name)).not.toMatch(
        /node_modules\/(@microsoft\/office-js\/|excelize-wasm)|src\/(calculation|trial|hosts\/file\/(write|save))\//,
      );
      const reads = /node_modules\/(numfmt|saxes)|src\/hosts\/file\//.exec(file(name))?.[0] ?? null;
      if (!picked.includes(name)) expect([name, reads]).toEqual([name, null]);
    }
    // the report's document is packed with it, when one is asked for
    for (const name of own) expect(file(`${name}.map`)).not.toMatch(/node_modules\/(fflate|docx)\//);
  });
  it("leaves English sentences to those who read English", () => {
    const titles = detectors.map(({ title }) => title.en).filter((title) => title.includes(" "));
    const said = [hostFailureText("timeout", "", "en-US"), commandTexts["en-US"].waiting, ...titles];
    // and whatever else is said by what stands in the first scripts
    const english = englishOf("src");
    for (const name of own) {
      const sources = [...file(`${name}.map`).matchAll(/perf\/(?:\.\/)?(src\/[\w./-]+\.tsx?)/g)].map(
        ([, path = ""]) => path,
      );
      for (const path of new Set(sources)) {
        for (const [, zh = "", en = ""] of readFileSync(path, "utf8").matchAll(/zh: "([^"\\]+)",\s+en: "([^"\\]+)"/g))
          if (en.includes(" ")) expect([path, en, english[zh]]).toEqual([path, en, en]);
      }
    }
    expect(said.length).toBeGreaterThan(10);
    for (const text of said) {
      for (const name of own) expect(file(name).includes(text)).toBe(false);
      const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
      expect(scripts.filter((name) => file(name).includes(text)).length).toBeGreaterThan(0);
    }
  });
  it("is the one the manifest names", () => {
    expect(file("manifest.xml")).toContain(`<SourceLocation DefaultValue="${BASE}taskpane.html"`);
    expect(file("manifest.xml")).not.toContain("localhost");
  });
});

describe("bytes on the wire (gzip)", () => {
  it("page, scripts and style sheets together until the first result stands: at most 120,000 bytes", () => {
    const bytes = own.map((name) => gzipSize(file(name))).reduce((sum, size) => sum + size, gzipSize(page));
    expect(own).toHaveLength(3);
    expect(bytes).toBeGreaterThan(60 * KILOBYTE);
    expect(bytes).toBeLessThanOrEqual(120_000);
  });
  it("the page itself, its skeleton and styles within: at most 6 KB", () => {
    expect(gzipSize(page)).toBeLessThanOrEqual(6 * KILOBYTE);
  });
  it("are counted with everything a module imports", async () => {
    writeFileSync(
      join(folder, "table.ts"),
      `export const table = ${JSON.stringify([...Array(500).keys()].map((i) => i * i))};`,
    );
    writeFileSync(join(folder, "entry.ts"), `import { table } from "./table"; console.log(table);`);
    const alone = join(folder, "alone.ts");
    writeFileSync(alone, `console.log([]);`);
    expect(await codeSize(join(folder, "entry.ts"))).toBeGreaterThan((await codeSize(alone)) + 500);
  });
});
