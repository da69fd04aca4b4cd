import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildSample } from "../../scripts/samples/buildSample";
import { sampleWorkbooks } from "../../scripts/samples/workbooks";
import { evaluateFile } from "../../src/apps/cli/evaluateFile";
import { Problem } from "../../src/apps/cli/problem";
import type { FormResult } from "../../src/evaluation/result";
import type { Grid } from "../../src/form/grid";
import { WorkbookProblem } from "../../src/hosts/file/problem";
import { Workbook } from "../../src/hosts/file/workbook";
import { engineForTests } from "../hosts/file/engineForTests";

const folder = join(__dirname, "..", "..", "assets", "samples");
const committed = (file: string): Uint8Array => readFileSync(join(folder, file));

async function gridsOf(bytes: Uint8Array): Promise<readonly (Grid | null)[]> {
  const workbook = Workbook.open(await engineForTests(), bytes);
  if (workbook instanceof WorkbookProblem) throw new Error(workbook.code);
  return workbook.sheets().map(({ name }) => workbook.grid(name));
}

async function formsOf(file: string): Promise<readonly FormResult[]> {
  const options = { locale: "zh-CN", profile: null, sheet: null, write: false } as const;
  const evaluated = await evaluateFile(engineForTests, file, committed(file), options);
  if (evaluated instanceof Problem) throw new Error(evaluated.code);
  return evaluated.result.forms;
}

const codes = (form: FormResult | undefined, severity: string): readonly string[] =>
  (form?.findings ?? []).filter((finding) => finding.severity === severity).map(({ code, cell }) => `${code} ${cell}`);

describe("assets/samples", () => {
  it("holds what the script builds and nothing else", () => {
    expect(readdirSync(folder).sort()).toEqual(sampleWorkbooks.map(({ file }) => file).sort());
  });

  it.each(sampleWorkbooks.map((sample) => [sample.file, sample] as const))(
    "%s equals its data: run `npm run samples`",
    async (file, sample) => {
      const built = buildSample(await engineForTests(), sample);
      expect(await gridsOf(committed(file))).toEqual(await gridsOf(built));
      expect(Buffer.from(buildSample(await engineForTests(), sample)).equals(Buffer.from(built))).toBe(true);
    },
  );
});

describe("baiyushan-2020.xlsx", () => {
  it("comes out at the published scores", async () => {
    const [form, ...others] = await formsOf("baiyushan-2020.xlsx");
    expect(others).toEqual([]);
    expect(form).toMatchObject({
      profile: "wuhan-department-2020",
      kind: "department",
      year: 2020,
      department: "武汉市青山区人民政府白玉山街办事处",
      total: 96,
      claimedTotal: 96,
      execution: { initial: 2694.43, adjusted: 5607.7, spent: 5607.7, rate: 1, claimedRate: 1, unit: "万元" },
      unread: [],
    });
    expect(form?.composite.map(({ item, full, score, rate }) => [item, full, score, rate])).toEqual([
      ["预算执行情况", 20, 20, 1],
      ["项目产出", 35, 33, 0.9429],
      ["项目效益", 30, 28, 0.9333],
      ["项目满意度", 15, 15, 1],
      ["综合绩效", 100, 96, 0.96],
    ]);
  });

  it("has the training target missed, two benefit targets that nobody can measure, and no error", async () => {
    const [form] = await formsOf("baiyushan-2020.xlsx");
    expect(codes(form, "error")).toEqual([]);
    expect(form?.findings.map(({ code, indicator }) => [code, indicator])).toEqual(
      expect.arrayContaining([
        ["under-target", "组织参与职业技能培训人数"],
        ["unmeasurable", "文明创建成效"],
        ["unmeasurable", "城市管理成效"],
      ]),
    );
  });
});

describe("the other samples", () => {
  it("suixi: a target missed and a limit exceeded, both with full marks", async () => {
    const [form] = await formsOf("suixi-linshi-jiuzhu-2019.xlsx");
    expect(form?.execution).toMatchObject({ adjusted: 30, spent: 30, score: 10 });
    expect(codes(form, "error")).toEqual(["score-too-high H15", "score-too-high H19"]);
    expect(form?.unread).toEqual([]);
  });

  it("blank-project: a form with nothing to find in it", async () => {
    const [form] = await formsOf("blank-project.xlsx");
    expect(form).toMatchObject({ title: "项目支出绩效自评表", indicators: [], findings: [], unread: [] });
  });

  it("projects: four forms, two of them below each other", async () => {
    const forms = await formsOf("projects.xlsx");
    expect(forms.map(({ sheet, range }) => `${sheet}!${range}`)).toEqual([
      "长江禁捕!A1:G13",
      "水利项目!A1:I23",
      "水利项目!A26:I47",
      "共享工程!A1:G20",
    ]);
    expect(forms.map(({ claimedTotal }) => claimedTotal)).toEqual([100, 100, 100, 90]);
    expect(codes(forms[2], "error")).toEqual(["total-mismatch H46", "weights-mismatch G46"]);
    expect(forms.flatMap(({ unread }) => unread)).toEqual([]);
  });
});
