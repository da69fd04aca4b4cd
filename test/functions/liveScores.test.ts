import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { partNamespaces } from "../../src/workflow/parts/partNamespaces";
import { partXml } from "../../src/workflow/parts/partXml";
import { evaluateFile, type FileEvaluated } from "../../src/apps/cli/evaluateFile";
import { Host } from "../../src/trial/host/host";
import type { Result } from "../../src/evaluation/result";
import { national2020 } from "../../src/evaluation/rules/builtin/national2020";
import type { Profile } from "../../src/evaluation/rules/profile";
import { summarySheetName } from "../../src/summary/summarySheetName";
import { summaryHeader } from "../../src/summary/summaryHeader";
import { callingFunctions } from "../../src/calculation/callFunction";
import { outsideWorkbook } from "../../src/functions/session";
import { Workbook } from "../../src/hosts/file/workbook";
import { goldenWorkbooks } from "../golden/workbooks";
import { engineForTests } from "../hosts/file/engineForTests";

/** Rules of one's own: linear beyond a limit, other tiers, steps for the execution. */
const own: Profile = {
  ...national2020,
  id: "own-rules",
  tiers: [
    { high: 1, low: 0.9 },
    { high: 0.9, low: 0.5 },
    { high: 0.5, low: 0 },
  ],
};

/** The file with a profile in it, as the pane saves one. */
async function carrying(bytes: Uint8Array, profile: Profile): Promise<Uint8Array> {
  const host = Host.open(await engineForTests(), bytes);
  if (!(host instanceof Host)) throw new Error(host.code);
  host.book.customXml.add(partXml(partNamespaces.profile, JSON.stringify(profile)));
  return host.save();
}

/** The file without the values of its formulas, so that each has to be worked out. */
const withoutValues = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        name.startsWith("xl/worksheets/") ? strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, "</f>")) : part,
      ]),
    ),
  );

async function written(bytes: Uint8Array): Promise<FileEvaluated & { readonly workbook: Uint8Array }> {
  const options = { locale: "zh-CN", profile: null, sheet: null, write: true } as const;
  const evaluated = await evaluateFile(engineForTests, "表.xlsx", bytes, options);
  if (!("result" in evaluated) || evaluated.workbook === null) throw new Error(JSON.stringify(evaluated));
  return { ...evaluated, workbook: evaluated.workbook };
}

interface Shown {
  readonly scores: readonly unknown[];
  readonly totals: readonly unknown[];
  readonly formulas: readonly string[];
}

/** The points column of the detail tables and the closing points of the composite ones, worked out from nothing. */
async function shownIn(bytes: Uint8Array): Promise<Shown> {
  const workbook = Workbook.open(await engineForTests(), withoutValues(bytes));
  if (!(workbook instanceof Workbook)) throw new Error(workbook.code);
  const { values = [] } = workbook.grid(summarySheetName) ?? {};
  const scores: unknown[] = [];
  const totals: unknown[] = [];
  const formulas: string[] = [];
  let points: number | null = null;
  values.forEach((line, row) => {
    const header = summaryHeader(line);
    if (header) points = header.kind === "indicator" ? (header.at.get("points") ?? null) : null;
    else if (line[0] === null) points = null;
    else if (points !== null) {
      scores.push(line[points]);
      formulas.push(workbook.file.GetCellFormula(summarySheetName, `I${row + 1}`).formula);
    }
    if (line[0] === "综合绩效") totals.push(line[3]);
  });
  return { scores, totals, formulas };
}

const scoresOf = ({ forms }: Result): readonly unknown[] =>
  forms.flatMap(({ execution, indicators }) => [
    ...(execution ? [execution.score] : []),
    ...indicators.map(({ score, sharedWith, leftOut }) => (sharedWith !== null || leftOut ? null : score)),
  ]);

describe.each([
  ["its own profile", null],
  ["a profile that the workbook carries", own],
])("scores as formulas over the form's cells, by %s", (_, profile) => {
  it.each(goldenWorkbooks.map((path) => [basename(path), path]))(
    "%s: each, and the total, is the result's",
    async (_name, path) => {
      const bytes = new Uint8Array(readFileSync(path));
      const { result, workbook } = await written(profile === null ? bytes : await carrying(bytes, profile));
      if (profile !== null) expect(new Set(result.forms.map((form) => form.profile))).toEqual(new Set([profile.id]));
      const { scores, totals, formulas } = await shownIn(workbook);
      expect(scores).toEqual(scoresOf(result));
      // of several forms the department's own composite comes first
      const wholes = [...(result.department ? [result.department] : []), ...result.forms];
      expect(totals).toEqual(wholes.map(({ total }) => total));
      const counted = result.forms.flatMap(({ indicators }) => {
        // no actual, and no cell of it to refer to: the 0 stands as a value, and so does a shared score that it takes part in
        const unanswered = new Set(indicators.flatMap((i) => (i.actual === "" ? [i.sharedWith ?? i.row] : [])));
        return indicators.filter(
          ({ row, score, sharedWith, leftOut }) =>
            score !== null && sharedWith === null && !leftOut && !unanswered.has(row),
        );
      });
      const live = /^IFERROR\((?:ROUND\(AVERAGE\()?_xldudf_PERF_SCORE\(/;
      expect(formulas.filter((formula) => live.test(formula))).toHaveLength(counted.length);
      const executions = result.forms.filter(({ execution }) => (execution?.rate ?? null) !== null);
      expect(formulas.filter((formula) => formula.startsWith("IFERROR(_xldudf_PERF_EXECSCORE("))).toHaveLength(
        executions.length,
      );
    },
  );
});

describe("the head of a summary", () => {
  const said = "自评表已改动，请重新生成";

  it.each(["null", "zero"] as const)(
    "says that the form was changed since, where blanks are passed as %s",
    async (blanks) => {
      const path = goldenWorkbooks.find((each) => basename(each) === "ah_tianchang_shuihan_2022_project.xlsx") ?? "";
      const { workbook: bytes, result } = await written(new Uint8Array(readFileSync(path)));
      const [form] = result.forms;
      if (form === undefined) throw new Error("no form");
      const shows = (edit: (file: Workbook["file"]) => void): boolean => {
        const workbook = Workbook.open(engine, bytes);
        if (!(workbook instanceof Workbook)) throw new Error(workbook.code);
        edit(workbook.file);
        workbook.markWritten(form.sheet);
        const call = callingFunctions(outsideWorkbook("zh-CN"), undefined, blanks);
        const calculated = workbook.calculation(call);
        return Array.from({ length: 12 }, (_, row) => calculated?.valueAt(summarySheetName, row, 0)).includes(said);
      };
      const engine = await engineForTests();
      const cell = form.indicators[0]?.cells.actual ?? "";
      expect(shows(() => undefined)).toBe(false);
      expect(shows((file) => file.SetCellStr(form.sheet, cell, "改过"))).toBe(true);
    },
  );
});
