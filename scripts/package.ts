// npm run package -- --base-url https://… [--office-js global|21vianet|ADDRESS] [--out FILE.zip]
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { zipSync, type Zippable } from "fflate";
import { baseAddress } from "./build/addresses";
import { officeJsAddress } from "./build/officeJs";
import { billOfMaterials, licenceTexts } from "./package/licences";
import { containerfile, nginxConf, webConfig } from "./package/serverFiles";

/** The offline page, by the name that people read. */
const PAGE = "绩效自评.html";

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values } = parseArgs({
  options: {
    "base-url": { type: "string" },
    "office-js": { type: "string", default: "global" },
    out: { type: "string" },
  },
});
const base =
  baseAddress(values["base-url"] ?? "") ??
  stop("--base-url 需要加载项将来的 https 地址 / an https address, e.g. https://perf.example.gov.cn/zipingbiao/");
const officeJs =
  officeJsAddress(values["office-js"]) ?? stop(`--office-js 不能是 ${values["office-js"]} / not an address`);
const { version } = versionOf(readFileSync("package.json", "utf8"));
const out = values.out ?? join("dist", "package", `performance-evaluation-${version}.zip`);

const folder = mkdtempSync(join(tmpdir(), "perf-package-"));
try {
  const site = join(folder, "site");
  run("scripts/build/main.ts", "--base-url", base, "--office-js", values["office-js"], "--out", site);
  run("scripts/buildWeb.ts", "--out", join(folder, "page"));
  const { host, pathname } = new URL(base);
  const files: Record<string, Uint8Array> = {
    ...filesIn(site, "site/"),
    [`site/${PAGE}`]: readFileSync(join(folder, "page", PAGE)),
    "manifest.xml": readFileSync(join(site, "manifest.xml")),
    "site/web.config": text(webConfig(officeJs, PAGE)),
    "nginx.conf": text(nginxConf(officeJs, { host, path: pathname }, PAGE)),
    Containerfile: text(containerfile),
    "sbom.cdx.json": text(billOfMaterials()),
    "LICENSE.txt": readFileSync("LICENSE"),
    "THIRD-PARTY-LICENSES.txt": text(licenceTexts()),
    "说明.md": readFileSync(join("docs", "administrator.md")),
  };
  const sums = Object.entries(files)
    .map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`)
    .join("");
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, zipSync({ ...files, SHA256SUMS: text(sums) } satisfies Zippable, { level: 9 }));
  console.log(`${out}：${Object.keys(files).length + 1} 个文件，地址 ${base} / files, for ${base}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(...words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", ...words], { stdio: ["ignore", 2, 2] });
  if (status !== 0) stop(`${words[0]} 没有完成 / did not finish`);
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** Maps of the source are for whoever builds, not for whoever serves. */
function filesIn(root: string, prefix: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name.endsWith(".map")) continue;
    const path = join(entry.parentPath, entry.name);
    files[prefix + relative(root, path).split(sep).join("/")] = readFileSync(path);
  }
  return files;
}

function versionOf(json: string): { readonly version: string } {
  const own: unknown = JSON.parse(json);
  if (typeof own === "object" && own !== null && "version" in own) return { version: String(own.version) };
  throw new Error("package.json");
}
