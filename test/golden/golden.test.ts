import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { evaluateFile } from "../../src/apps/cli/evaluateFile";
import { Problem } from "../../src/apps/cli/problem";
import type { Result } from "../../src/evaluation/result";
import { engineForTests } from "../hosts/file/engineForTests";
import { goldenWorkbooks } from "./workbooks";

const expectedOf = (path: string): string => join(__dirname, "results", basename(path).replace(/\.xlsx$/, ".json"));
/** Only `npm run golden` writes what is expected; a change of it is to be read like code. */
const rewriting = process.env["GOLDEN"] === "write";

async function resultOf(path: string): Promise<Result> {
  const options = { locale: "zh-CN", profile: null, sheet: null, write: false } as const;
  const evaluated = await evaluateFile(engineForTests, basename(path), readFileSync(path), options);
  if (evaluated instanceof Problem) throw new Error(evaluated.code);
  return evaluated.result;
}

describe("从工作簿到结果", () => {
  it.each(goldenWorkbooks.map((path) => [basename(path), path]))("%s", async (_, path) => {
    const result = await resultOf(path);
    const expected = expectedOf(path);
    if (rewriting) writeFileSync(expected, `${JSON.stringify(result, null, 1)}\n`);
    expect(existsSync(expected)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });
});
