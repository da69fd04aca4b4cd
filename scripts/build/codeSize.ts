import { resolve } from "node:path";
import { build } from "esbuild";
import { gzipSize } from "./gzipSize";

/**
 * Bytes of a module with everything it imports, minified and gzipped, as a browser would get it. What is only fetched
 * when it is asked for (`import()`) does not count.
 */
export async function codeSize(entry: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    splitting: true,
    outdir: ".",
    metafile: true,
    charset: "utf8",
    platform: "browser",
    target: "es2020",
    logLevel: "silent",
  });
  const names = Object.keys(metafile.outputs);
  const sizes = new Map(names.map((name, at) => [name, gzipSize(outputFiles[at]?.contents ?? "")]));
  const counted = new Set<string>();
  const count = (name: string): void => {
    if (counted.has(name)) return;
    counted.add(name);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === "import-statement") count(path);
  };
  const isEntry = (point: string | undefined): boolean => point !== undefined && resolve(point) === resolve(entry);
  for (const name of names) if (isEntry(metafile.outputs[name]?.entryPoint)) count(name);
  return [...counted].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
}
