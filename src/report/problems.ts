import type { FindingResult, FormResult } from "../evaluation/result";
import { reportSentences as texts } from "../wording/reportSentences";
import { ordinal, gap, paragraph, type Paragraph } from "./report";
import { percent, readable, unmarked } from "./readable";

/** A kind of problem that findings tell of, and the measure that answers it. */
interface Problem {
  readonly id: string;
  /** The findings that make it. */
  readonly codes: readonly string[];
  readonly told: (found: readonly FindingResult[], form: FormResult) => string;
  readonly measure: (found: readonly FindingResult[], form: FormResult) => string;
}

const most = 3;

/** “a”、“b”等5项; each named once. @param counted what they are called where only some are named */
function named(found: readonly FindingResult[], textOf: (one: FindingResult) => string, counted = "项"): string {
  const names = [...new Set(found.map((one) => unmarked(textOf(one))).filter((name) => name !== ""))];
  const quoted = names.slice(0, most).map((name) => `“${name}”`);
  return names.length > most ? `${quoted.join("、")}等${names.length}${counted}` : quoted.join("、");
}

const indicators = (found: readonly FindingResult[]): string => named(found, ({ indicator }) => indicator ?? "");

const targetOf = (form: FormResult) => (one: FindingResult) =>
  form.indicators.find(({ row }) => row === one.row)?.target ?? one.indicator ?? "";

/** （参考值：“培训人数”≥1200人）, of those rows for which both years give one. */
function suggested(found: readonly FindingResult[], { comparison }: FormResult): string {
  const told = found.flatMap(({ row, indicator }) => {
    const target = comparison?.lastYear?.rows.find((one) => one.row === row)?.suggestion?.target;
    return target === undefined || indicator === null ? [] : [`“${unmarked(indicator)}”${target}`];
  });
  return told.length === 0 ? "" : `（参考值：${told.slice(0, most).join("、")}${told.length > most ? "等" : ""}）`;
}

/** “a”、“b”等指标, or “a”、“b”、“c”等5项指标. */
const targets = (found: readonly FindingResult[], form: FormResult): string =>
  named(found, targetOf(form), "项指标").replace(/”$/, "”等指标");

/** What can be wrong with how the form is set up, a clause each, and the clause that answers it. */
interface SetUp {
  readonly code: string;
  readonly told: (found: readonly FindingResult[]) => string;
  readonly measure: (found: readonly FindingResult[]) => string;
}

const evidence = (found: readonly FindingResult[], key: string): string =>
  [
    ...new Set(
      found.flatMap(({ evidence: { [key]: value } }) =>
        value === undefined || value === null ? [] : [readable(String(value))],
      ),
    ),
  ].join("、");

const setUps: readonly SetUp[] = [
  {
    code: "weights-mismatch",
    told: (found) =>
      found.every(({ evidence: { heading } }) => heading !== undefined)
        ? `“${evidence(found, "heading")}”标明的分值与其下各项合计不一致`
        : "分值合计不等于100分",
    measure: () => "核对并调整各级指标分值，使其合计一致",
  },
  {
    code: "few-indicators",
    told: (found) => {
      const items = evidence(found, "item");
      return items === "" ? "指标数量偏少，难以反映整体绩效" : `“${items}”只设置了1项指标`;
    },
    measure: (found) => {
      const items = evidence(found, "item");
      return `补充能够反映${items === "" ? "产出和效益" : `“${items}”`}的指标`;
    },
  },
  {
    code: "heavy-indicator",
    told: (found) => `${indicators(found)}单项分值过大`,
    measure: (found) => `合理确定${indicators(found)}的分值`,
  },
  {
    code: "dimension-off-norm",
    told: (found) => `“${evidence(found, "item")}”的分值与评分规则的规定相差较大`,
    measure: (found) => `按规定调整“${evidence(found, "item")}”的分值`,
  },
  {
    code: "duplicate-indicator",
    told: (found) => `${indicators(found)}重复设置`,
    measure: (found) => `合并重复设置的${indicators(found)}`,
  },
  {
    code: "execution-counted-twice",
    told: () => "预算执行率重复计分",
    measure: () => "不再把预算执行率另设为指标",
  },
  { code: "cost-missing", told: () => "没有设置成本指标", measure: () => "补充设置成本指标" },
];

function clauses(found: readonly FindingResult[], which: "told" | "measure"): string {
  return setUps
    .flatMap((one) => {
      const own = found.filter(({ code }) => code === one.code);
      return own.length === 0 ? [] : [one[which](own)];
    })
    .join("，");
}

/** In the order in which a reader wants them: what was not done, how goals were set, the money, the form. */
const problems: readonly Problem[] = [
  {
    id: "missed",
    codes: ["under-target", "late"],
    told: (found) => `部分绩效目标未完成。${indicators(found)}未达到年初确定的目标值。`,
    measure: (found) => `对未完成的${indicators(found)}逐项落实责任、明确完成时限，按季度跟踪完成进度，及时纠正偏差。`,
  },
  {
    id: "unmeasurable",
    codes: ["unmeasurable", "hollow-percentage", "generic-indicator"],
    told: (found, form) =>
      `部分指标设置可测性不高、合理性不够。如：设置了${targets(found, form)}，缺少定量化表述，无法判断指标实际完成程度。`,
    measure: (found) =>
      `科学设置指标内容，对${indicators(found)}改用可以量化、可以核实的指标值；指标设置以往年指标值为基础，结合申报当年的实际情况，增强指标体系的科学性、完整性、合理性。`,
  },
  {
    id: "no-satisfaction",
    codes: ["satisfaction-missing"],
    told: () => "没有设置满意度指标。",
    measure: () => "补充设置满意度指标，通过问卷、回访等方式开展满意度调查，以调查结果为依据填报。",
  },
  {
    id: "satisfaction",
    codes: ["satisfaction-by-silence"],
    told: (found) => `满意度指标没有以调查结果为依据。${indicators(found)}没有满意度调查数据。`,
    measure: () => "通过问卷、回访等方式开展满意度调查，以调查结果填报满意度指标，并留存佐证材料。",
  },
  {
    id: "too-low",
    codes: ["over-target"],
    told: (found) => `部分指标目标值设置偏低。${indicators(found)}实际完成值明显超过目标值。`,
    measure: (found) => `以往年实际完成值为基础，结合申报当年的实际情况，合理提高${indicators(found)}的目标值。`,
  },
  {
    id: "below-last-year",
    codes: ["target-below-last-year"],
    told: (found) => `部分指标目标值低于上年水平。${indicators(found)}的目标值不及上年实际完成值。`,
    measure: (found, form) =>
      `指标设置以往年指标值为基础，结合申报当年的实际情况，合理设置${indicators(found)}的目标值${suggested(found, form)}。`,
  },
  {
    id: "copied",
    codes: ["copied-from-last-year"],
    told: (found) => `部分指标完成情况与上年雷同。${indicators(found)}的目标值和实际完成值与上年完全相同。`,
    measure: (found) => `逐项核实${indicators(found)}的本年实际完成情况，按当年数据填报并留存佐证材料。`,
  },
  {
    id: "evidence",
    codes: ["missing-actual", "score-without-evidence"],
    told: (found) => `部分指标缺少完成情况依据。${indicators(found)}没有填报实际完成值。`,
    measure: (found) => `加强绩效运行数据的收集和留存，补充${indicators(found)}的实际完成值和佐证材料。`,
  },
  {
    id: "unspent",
    codes: ["budget-unspent", "score-execution-gap", "spent-nothing-achieved-all"],
    told: (_, { execution }) =>
      `预算执行进度偏慢${execution === null || execution.rate === null ? "" : `，预算执行率为${percent(execution.rate)}`}。`,
    measure: () => "细化支出计划，加强预算执行的动态监控，按季度分析支出进度，提高预算执行率。",
  },
  {
    id: "adjusted",
    codes: ["budget-adjusted"],
    told: () => "年初预算编制不够精准，执行中预算调整幅度较大。",
    measure: () => "提高预算编制的科学性和准确性，全面测算年度支出需求，减少执行中的预算调整。",
  },
  {
    id: "over-budget",
    codes: ["over-budget"],
    told: () => "实际支出超过全年预算数。",
    measure: () => "严格预算约束，先有预算后有支出，确需调整的按程序报批。",
  },
  {
    id: "set-up",
    codes: setUps.map(({ code }) => code),
    told: (found) => `指标体系设置不够完整、合理。${clauses(found, "told")}。`,
    measure: (found) => `按照绩效目标管理要求完善指标体系，${clauses(found, "measure")}。`,
  },
  {
    id: "reasons",
    codes: ["reason-missing", "score-too-low"],
    told: (found) => {
      const rows = indicators(found.filter(({ indicator }) => indicator !== null));
      const isForm = found.some(({ indicator }) => indicator === null);
      const of = [...(rows === "" ? [] : [rows]), ...(isForm ? ["预算执行或预算调整"] : [])].join("以及");
      return `偏差原因分析不够充分。${of}存在偏差，没有说明原因。`;
    },
    measure: () => "加强偏差原因分析，逐项说明偏差的原因和改进措施。",
  },
];

/** What the findings say was wrong, and one measure for each, in the same order. */
export function problemsAndMeasures(form: FormResult): {
  readonly problems: readonly Paragraph[];
  readonly measures: readonly Paragraph[];
} {
  const found = problems.flatMap((problem) => {
    const all = form.findings.filter(({ code }) => problem.codes.includes(code));
    return all.length === 0 ? [] : [{ problem, all }];
  });
  if (found.length === 0) {
    return {
      problems: [
        paragraph("problem-none", texts.noProblems({})),
        paragraph("problem-more", gap(texts.askProblems({}))),
      ],
      measures: [paragraph("measure-none", gap(texts.askMeasures({})))],
    };
  }
  const said = (at: number, text: string): string => (found.length === 1 ? text : `${ordinal(at)}是${text}`);
  return {
    problems: [
      ...found.map(({ problem, all }, at) => paragraph(`problem-${problem.id}`, said(at, problem.told(all, form)))),
      paragraph("problem-more", gap(texts.askProblems({}))),
    ],
    measures: found.map(({ problem, all }, at) =>
      paragraph(`measure-${problem.id}`, said(at, problem.measure(all, form))),
    ),
  };
}
