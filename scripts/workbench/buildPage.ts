import { build } from "esbuild";

export interface PageScripts {
  readonly page: Uint8Array;
  /** What stands behind Microsoft's office.js in the pane's frame. */
  readonly shim: Uint8Array;
}

const bundled = async (entry: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
    legalComments: "none",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
};

/** The workbench's own scripts; a second or less, so they are made at every start. */
export async function buildPage(): Promise<PageScripts> {
  const [page, shim] = await Promise.all([
    bundled("src/trial/workbench/main.ts"),
    bundled("src/trial/workbench/frame/shim.ts"),
  ]);
  return { page, shim };
}
