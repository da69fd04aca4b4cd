import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Configuration, Stats } from "webpack";

export interface BundleSettings {
  readonly production: boolean;
  readonly officeJs: string;
  /** Folder to write to. */
  readonly out: string;
  /** Generated texts to put beside the bundle. */
  readonly files: Readonly<Record<string, string>>;
}

const require = createRequire(resolve("package.json"));

/** The configuration of webpack.config.js for these settings. */
export function configuration(settings: BundleSettings): Configuration {
  const configure: (settings: BundleSettings) => Configuration = require("./webpack.config.js");
  return configure({ ...settings, out: resolve(settings.out) });
}

/** Bundles page and scripts; the first error's text, or null when all went well. */
export const bundle = (settings: BundleSettings): Promise<string | null> => runWebpack(configuration(settings));

/** Runs webpack once; the first error's text, or null when all went well. */
export async function runWebpack(settings: Configuration): Promise<string | null> {
  const { default: webpack } = await import("webpack");
  const compiler = webpack(settings);
  if (compiler === null) return "webpack did not start";
  const stats = await new Promise<Stats | undefined>((done, fail) =>
    compiler.run((error, result) => compiler.close(() => (error === null ? done(result) : fail(error)))),
  );
  return stats?.hasErrors() === true ? stats.toString({ all: false, errors: true }) : null;
}
