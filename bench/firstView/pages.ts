import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import type { Configuration } from "webpack";
import { bundle, runWebpack } from "../../scripts/build/bundle";
import { Workbook } from "../../src/hosts/file/workbook";
import { WorkbookProblem } from "../../src/hosts/file/problem";

const folder = join("node_modules", ".cache", "perf", "first-view");
const sample = join("assets", "samples", "baiyushan-2020.xlsx");

/** Where both pages are; `pane/taskpane.html` is the build as it is delivered. */
export interface Pages {
  readonly pane: string;
  readonly yardstick: string;
}

/** The stand-in for office.js with the sample as the workbook that is open. */
async function standIn(): Promise<string> {
  const workbook = Workbook.openToRead(new Uint8Array(readFileSync(sample)));
  if (workbook instanceof WorkbookProblem) throw new Error(workbook.code);
  const grid = workbook.grid(workbook.sheets()[0]?.name ?? "");
  const { outputFiles } = await build({
    entryPoints: ["bench/firstView/standIn/office.ts"],
    bundle: true,
    minify: true,
    write: false,
    define: { workbook: JSON.stringify(grid) },
  });
  return outputFiles[0]?.text ?? "";
}

/** Built as Microsoft's React template of a task pane builds: for ES5, polyfills, libraries and own code in scripts of their own. */
const yardstick = (path: string): Configuration => ({
  mode: "production",
  target: ["web", "es5"],
  entry: {
    polyfill: ["core-js/stable", "regenerator-runtime/runtime"],
    vendor: ["react", "react-dom", "@fluentui/react-components"],
    taskpane: { import: resolve("bench/firstView/yardstick/main.tsx"), dependOn: "vendor" },
  },
  output: { path: resolve(path), filename: "[name].js" },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES5" } },
      },
    ],
  },
  performance: { hints: false },
});

/** Builds both pages, each with the same stand-in for office.js beside it. */
export async function builtPages(): Promise<Pages> {
  const pages = { pane: join(folder, "pane"), yardstick: join(folder, "yardstick") };
  const problems = [
    await bundle({ production: true, officeJs: "office.js", out: pages.pane, files: {} }),
    await runWebpack(yardstick(pages.yardstick)),
  ];
  const problem = problems.find((one) => one !== null);
  if (problem) throw new Error(problem);
  const office = await standIn();
  for (const page of Object.values(pages)) writeFileSync(join(page, "office.js"), office);
  for (const name of ["page.html", "empty.html"])
    writeFileSync(join(pages.yardstick, name), readFileSync(join("bench/firstView/yardstick", name)));
  return pages;
}
