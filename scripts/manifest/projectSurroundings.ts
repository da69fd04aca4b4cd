import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ribbonCommandIds } from "../../src/apps/ribbon/commandIds";
import { pngSize } from "../icons/png";
import type { Surroundings } from "./rule";

/** The project's own commands, and the pictures below a folder (the project's, or a build's). */
export function projectSurroundings(folder: string, development: boolean): Surroundings {
  return {
    commandIds: ribbonCommandIds,
    development,
    pictureSize: (path) => {
      const file = join(folder, path);
      return existsSync(file) ? pngSize(readFileSync(file)) : null;
    },
  };
}
