// npm run build [-- --base-url https://… --office-js global|21vianet|ADDRESS --out FOLDER]
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkManifest } from "../manifest/checkManifest";
import { projectSurroundings } from "../manifest/projectSurroundings";
import { baseAddress, DEVELOPMENT, filesNamed, withBase } from "./addresses";
import { bundle } from "./bundle";
import { functionFiles } from "./functionFiles";
import { gzipSize } from "./gzipSize";
import { officeJsAddress } from "./officeJs";

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values } = parseArgs({
  options: {
    "base-url": { type: "string", default: DEVELOPMENT },
    "office-js": { type: "string", default: "global" },
    out: { type: "string", default: "dist" },
  },
});
const base =
  baseAddress(values["base-url"]) ??
  stop(`--base-url 需要 https 地址，不能是 ${values["base-url"]} / an https address`);
const officeJs =
  officeJsAddress(values["office-js"]) ??
  stop(`--office-js 需要 global、21vianet、https 地址或 .js 路径，不能是 ${values["office-js"]}`);

const manifest = withBase(readFileSync("manifest.xml", "utf8"), base);
const generated = await functionFiles(base);
const files = { "manifest.xml": manifest, ...generated };
const error = await bundle({ production: true, officeJs, out: values.out, files });
if (error !== null) stop(error);

const development = new URL(base).hostname === "localhost";
const problems = checkManifest(manifest, projectSurroundings(values.out, development));
if (problems.length > 0) stop(problems.map(({ line, message }) => `manifest.xml:${line} ${message}`).join("\n"));
const missing = filesNamed(manifest, base).filter((file) => !existsSync(join(values.out, file)));
if (missing.length > 0) {
  const message = `${values.out} 缺少清单所指的文件 / named by the manifest, not built: ${missing.join(", ")}`;
  if (generated === null) console.error(message);
  else stop(message);
}
for (const script of ["functions.js", "first.js"])
  console.log(`${script} ${gzipSize(readFileSync(join(values.out, script)))} bytes gzip`);
console.log(`${values.out}/ 已生成，地址 ${base} / built for ${base}`);
