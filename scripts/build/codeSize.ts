import { build } from "esbuild";
import { gzipSize } from "./gzipSize";

/** Bytes of a module with everything it imports, minified and gzipped, as a browser would get it. */
export async function codeSize(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2020",
    logLevel: "silent",
  });
  return outputFiles.reduce((sum, file) => sum + gzipSize(file.contents), 0);
}
