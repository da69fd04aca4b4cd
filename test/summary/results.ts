import type { CompositeRow, FindingResult, FormResult, IndicatorResult, Result } from "../../src/evaluation/result";
import type { ProfilePrint } from "../../src/summary/summaryOptions";

/** Results as the evaluation gives them, written out by hand so that the sheet is tested by itself. */

export const profiles: Readonly<Record<string, ProfilePrint>> = {
  "wuhan-department-2020": {
    name: "武汉市部门整体 2020",
    version: "1.0.0",
    hash: "1a2b3c4d",
    basis: "《2020 年度白玉山街部门整体绩效自评结果》（摘要版）",
    grades: [
      { name: "优", from: 0.9 },
      { name: "良", from: 0.8 },
      { name: "中", from: 0.6 },
      { name: "差", from: 0 },
    ],
  },
};

type Given = Partial<IndicatorResult> & {
  readonly row: number;
  readonly path: readonly string[];
  readonly item: string;
};

export function indicator({ row, ...given }: Given): IndicatorResult {
  return {
    row,
    target: "",
    actual: "",
    operator: "",
    direction: "higher",
    directionSource: "inferred",
    weight: 5,
    weightSource: "printed",
    completion: 1,
    score: 5,
    claimed: null,
    reason: "",
    explanation: "",
    goal: "",
    sharedWith: null,
    leftOut: false,
    cells: {
      name: `C${row}`,
      target: `D${row}`,
      operator: null,
      unit: null,
      nature: null,
      actual: `E${row}`,
      weight: `F${row}`,
      claimed: `G${row}`,
      reason: null,
    },
    basis: null,
    ...given,
  };
}

const output = (row: number, level2: string, name: string, given: Partial<IndicatorResult>): IndicatorResult =>
  indicator({ row, path: ["产出指标", level2, name], item: "项目产出", ...given });

const benefit = (row: number, level2: string, name: string, given: Partial<IndicatorResult>): IndicatorResult =>
  indicator({ row, path: ["效益指标", level2, name], item: "项目效益", ...given });

const indicators: readonly IndicatorResult[] = [
  output(10, "数量指标", "组织集中学习", {
    target: "≥12次",
    actual: "12次",
    weight: 7,
    score: 7,
    claimed: 7,
    explanation: "正向指标：12 ÷ 12 = 100.00%，7 分 × 100.00% = 7.00 分",
  }),
  output(11, "数量指标", "参与职业技能培训人数", {
    target: "≥140人",
    actual: "100人",
    weight: 7,
    score: 5,
    claimed: 5,
    completion: 0.7143,
    reason: "受疫情影响不能在公共场所进行人数较多的聚集活动",
    explanation: "正向指标：100 ÷ 140 = 71.43%，7 分 × 71.43% = 5.00 分",
  }),
  output(12, "数量指标", "新增城镇就业人数", {
    target: "≥1480人",
    actual: "1480人",
    weight: 7,
    score: 7,
    claimed: 7,
    explanation: "正向指标：1480 ÷ 1480 = 100.00%，7 分 × 100.00% = 7.00 分",
  }),
  output(13, "质量指标", "拆违任务完成率", {
    target: "≥100%",
    actual: "229.03%",
    weight: 7,
    score: 7,
    claimed: 7,
    completion: 2.2903,
    explanation: "正向指标：229.03% ÷ 100% = 229.03%，以 100% 为限，7 分 × 100.00% = 7.00 分",
  }),
  output(14, "时效指标", "投诉件办理及时率", {
    target: "≥100%",
    actual: "100%",
    weight: 7,
    score: 7,
    claimed: 7,
    explanation: "正向指标：100% ÷ 100% = 100.00%，7 分 × 100.00% = 7.00 分",
  }),
  benefit(15, "社会效益指标", "全面落实红色引擎共同创造，努力创建全国文明城市", {
    target: "全面推进",
    actual: "基层党组织建设深入推进",
    direction: "qualitative",
    weight: 15,
    score: 14,
    claimed: 14,
    completion: null,
    explanation: "目标与完成值均为文字，不可比较；沿用自评得分 14.00 分",
  }),
  benefit(16, "社会效益指标", "全面推进城市管理各项工作，提升辖区整体治理水平", {
    target: "有所提升",
    actual: "整体治理水平提升",
    direction: "qualitative",
    weight: 15,
    score: 14,
    claimed: 14,
    completion: null,
    explanation: "目标与完成值均为文字，不可比较；沿用自评得分 14.00 分",
  }),
  indicator({
    row: 17,
    path: ["满意度指标", "服务对象满意度指标", "街机关工作人员对后勤工作满意度"],
    item: "项目满意度",
    target: "≥95%",
    actual: "98%",
    weight: 15,
    score: 15,
    claimed: 15,
    completion: 1.0316,
    explanation: "正向指标：98% ÷ 95% = 103.16%，以 100% 为限，15 分 × 100.00% = 15.00 分",
  }),
];

const composite: readonly CompositeRow[] = [
  { item: "预算执行情况", weight: 0.2, full: 20, score: 20, rate: 1, claimed: 20 },
  { item: "项目产出", weight: 0.35, full: 35, score: 33, rate: 0.9429, claimed: 33 },
  { item: "项目效益", weight: 0.3, full: 30, score: 28, rate: 0.9333, claimed: 28 },
  { item: "项目满意度", weight: 0.15, full: 15, score: 15, rate: 1, claimed: 15 },
  { item: "综合绩效", weight: 1, full: 100, score: 96, rate: 0.96, claimed: 96 },
];

const findings: readonly FindingResult[] = [
  {
    code: "total-mismatch",
    severity: "error",
    cell: "G18",
    row: 18,
    indicator: null,
    message: "合计处填写 97 分，各项自评得分之和为 96 分，相差 1 分。",
    evidence: {},
  },
  {
    code: "under-target",
    severity: "warning",
    cell: "E11",
    row: 11,
    indicator: "参与职业技能培训人数",
    message: "目标值 ≥140人，实际完成 100人，完成率 71.43%。",
    evidence: {},
  },
  {
    code: "unmeasurable",
    severity: "warning",
    cell: "D15",
    row: 15,
    indicator: "全面落实红色引擎共同创造，努力创建全国文明城市",
    message:
      "目标值「全面推进」没有数量、日期或等级，无法衡量完成程度；建议参照以前年度的指标值，改为可以计量的目标，如张贴条幅的数量、开展宣讲活动的场次。",
    evidence: {},
  },
  {
    code: "budget-adjusted",
    severity: "info",
    cell: "C6",
    row: 6,
    indicator: null,
    message: "年初预算 2694.43 万元，调整后 5607.7 万元，调整幅度 108.12%。",
    evidence: {},
  },
];

export const baiyushan: FormResult = {
  sheet: "自评表",
  range: "A1:H18",
  title: "2020年度部门整体绩效自评表",
  kind: "department",
  year: 2020,
  department: "武汉市青山区人民政府白玉山街办事处",
  project: "",
  profile: "wuhan-department-2020",
  profileReason: "fit",
  profileWhy: "按预算执行 20 分等分值判断，使用「武汉市部门整体（2020）」。",
  execution: {
    initial: 2694.43,
    adjusted: 5607.7,
    spent: 5607.7,
    unit: "万元",
    rate: 1,
    weight: 20,
    score: 20,
    claimedRate: 1,
    claimed: 20,
    cell: "A6",
    explanation: "5607.7 ÷ 5607.7 = 100.00%，20 分 × 100.00% = 20.00 分",
    item: "预算执行情况",
    cells: { initial: "B6", adjusted: "C6", spent: "D6", rate: "E6", weight: "F6", claimed: "G6" },
    basis: { part: "D6", whole: { cell: "C6" }, weight: "F6" },
  },
  indicators,
  composite,
  total: 96,
  carriedPoints: 28,
  claimedTotal: 96,
  grade: "优",
  findings,
  unread: [],
  passed: ["total", "weights"],
  doubts: [],
};

/** A workbook with the given forms. */
export const resultOf = (...forms: readonly FormResult[]): Result => ({
  file: "",
  profileVersion: "wuhan-department-2020@1.0.0",
  forms,
});
