import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { buildPage } from "./buildPage";
import { buildPane } from "./buildPane";
import { serve, type Served } from "./serve";
import { siteOf } from "./site";

/**
 * Builds what has changed and serves the page with a workbook open.
 * @param port the wanted one; null for any that is free
 * @returns the server, or why there is none
 */
export async function startWorkbench(file: string, port: number | null): Promise<Served | string> {
  const [error, scripts] = await Promise.all([buildPane(`http://localhost:${port ?? 3000}/`), buildPage()]);
  if (error !== null) return error;
  return serve(siteOf({ scripts, workbook: { name: basename(file), bytes: readFileSync(file) } }), port);
}
