import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import * as v from "valibot";

/** Gives `builtFiles(base)`: the functions' metadata and help pages, path in the output -> text. */
const ENTRY = "src/functions/builtFiles.ts";

const module = v.object({ builtFiles: v.function() });
const files = v.record(v.string(), v.string());

/**
 * What is generated from the function catalogue for an address; null where the catalogue has no files to give. The
 * entry is bundled and loaded when asked for, so that the build has no list of its own.
 */
export async function functionFiles(base: string, entry = ENTRY): Promise<Readonly<Record<string, string>> | null> {
  if (!existsSync(entry)) return null;
  const folder = mkdtempSync(join("node_modules", ".cache", "perf", "functions-"));
  const outfile = resolve(folder, "builtFiles.mjs");
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      logLevel: "warning",
    });
    const { builtFiles } = v.parse(module, await import(pathToFileURL(outfile).href));
    return v.parse(files, await builtFiles(base));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
