import { spawnSync } from "node:child_process";
import * as v from "valibot";

const answer = v.array(v.array(v.object({ line: v.number(), message: v.string() })));

/**
 * The problems of each manifest text. The check runs in a process of its own, because jest's CommonJS cannot load the
 * XML parser (an ES module that awaits at top level).
 */
export function problemsOf(cases: readonly { readonly source: string; readonly development: boolean }[]): string[][] {
  const run = spawnSync("node", ["scripts/run.mjs", "test/manifest/checkMany.ts"], {
    input: JSON.stringify(cases),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return v.parse(answer, JSON.parse(run.stdout)).map((problems) => problems.map(({ message }) => message));
}
