import { readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const folders = [join(root, "test", "fixtures", "cases"), join(root, "assets", "samples")];

/** Every sample and every carried-over published table, by path. */
export const goldenWorkbooks: readonly string[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => join(folder, name)),
);
