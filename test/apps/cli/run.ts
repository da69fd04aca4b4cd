import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const root = join(__dirname, "..", "..", "..");

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line of ours as a person's shell does. */
export function run(entry: string, ...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts", "run.mjs"), entry, ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

export const evaluate = (...words: readonly string[]): Ran => run("src/apps/cli/evaluate.ts", ...words);
