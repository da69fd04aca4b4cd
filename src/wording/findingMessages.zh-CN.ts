import { or } from "./or";

/** Evidence as a person reads it: numbers written out, `share` fractions also as percent. */
export interface FindingNumbers {
  /** The value under `key`: a number without noise, a text as it is, "" where there is none. */
  readonly text: (key: string) => string;
  /** A fraction as percent: 96.84%. */
  readonly percent: (key: string) => string;
  /** A percent with as many digits as it takes for weight × percent to come out at the score. */
  readonly factor: (rate: string, weight: string, score: string) => string;
}

type Sentence = (n: FindingNumbers) => string;

const budgetColumns: Readonly<Record<string, string>> = {
  initial: "年初预算数",
  adjusted: "全年预算数",
  spent: "执行数",
};

const zhCN = {
  "under-target": ({ text, percent }) =>
    `未达到目标：目标 ${text("target")}，实际 ${text("actual")}，完成 ${percent("completion")}。`,
  "over-target": ({ text, percent }) =>
    `超额过多：目标 ${text("target")}，实际 ${text("actual")}，完成 ${percent("completion")}，目标值可能定得偏低。`,
  unmeasurable: ({ text }) => `目标「${text("target")}」是描述性文字，没有数量、日期或等级，无法衡量是否完成。`,
  "missing-actual": ({ text }) => `有目标 ${text("target")}，没有填写实际完成值。`,
  late: ({ text }) => `逾期完成：应为 ${text("target")}，实际 ${text("actual")}。`,
  "reason-missing": ({ text, percent }) =>
    text("claimed") !== "" && text("weight") !== "" && Number(text("claimed")) < Number(text("weight"))
      ? `自评 ${text("claimed")} 分，低于分值 ${text("weight")} 分，没有填写偏差原因。`
      : `完成 ${percent("completion")}，没有填写偏差原因。`,
  "score-too-high": ({ text, percent }) =>
    `自评 ${text("claimed")} 分偏高：分值 ${text("weight")} 分${text("completion") === "" ? "" : `，完成 ${percent("completion")}`}，按规则最多 ${text("most")} 分。`,
  "score-too-low": ({ text, percent }) =>
    `自评 ${text("claimed")} 分偏低：分值 ${text("weight")} 分${text("completion") === "" ? "" : `，完成 ${percent("completion")}`}，按规则至少 ${text("least")} 分，且没有说明扣分原因。`,
  "score-without-evidence": ({ text }) =>
    text("target") === ""
      ? `目标值和实际完成值都没有填写，却自评 ${text("claimed")} 分。`
      : `没有实际完成值，却自评 ${text("claimed")} 分。`,
  incomparable: ({ text }) => `目标 ${text("target")} 是数值，实际填写「${text("actual")}」，两者无法比较。`,
  "operator-in-actual": ({ text }) => `实际完成值「${text("actual")}」照抄了目标的符号，应填写实际数值。`,
  "total-mismatch": ({ text }) =>
    `总分填写 ${text("printed")} 分，各项自评得分（含预算执行）合计 ${text("sum")} 分，相差 ${text("difference")} 分。`,
  "weights-mismatch": ({ text }) =>
    text("heading") !== ""
      ? `「${text("heading")}」标明 ${text("points")} 分，其下各项合计 ${text("sum")} 分。`
      : `分值合计 ${text("sum")} 分（指标 ${text("indicators")} 分，预算执行 ${or(text("execution"), "未设")}），应为 100 分。`,
  "execution-mismatch": ({ text, percent, factor }) =>
    text("what") === "rate"
      ? `执行率填写 ${percent("printed")}，按执行数 ${text("spent")} ÷ 预算数 ${text("base")} 应为 ${percent("recomputed")}。`
      : text("what") === "score"
        ? `预算执行得分填写 ${text("printed")} 分，按执行率 ${factor("rate", "weight", "recomputed")} × ${text("weight")} 分应为 ${text("recomputed")} 分。`
        : `预算数为 0，没有执行率，却填写得分 ${text("printed")} 分。`,
  "budget-rows-mismatch": ({ text }) =>
    `${budgetColumns[text("column")] ?? ""}总额 ${text("total")}，各分项合计 ${text("sum")}，没有一组分项与总额相符。`,
  "budget-adjusted": ({ text, percent }) =>
    `年初预算 ${text("initial")}，调整后 ${text("adjusted")}${text("change") === "" ? "" : `，变动 ${percent("change")}`}，应说明调整原因。`,
  "execution-counted-twice": () => "预算执行情况已单独计分，这里又作为指标计分。",
  "heavy-indicator": ({ text }) => `单项指标分值 ${text("weight")} 分，超过 30 分。`,
  "money-as-quantity": ({ text }) => `数量指标以金额 ${text("target")} 衡量，宜改列成本或经济效益指标。`,
  "target-in-name": ({ text }) => `没有填写目标值，但指标名称「${text("name")}」里写有目标。`,
  "template-leftover": ({ text }) => `「${text("text")}」是模板自带的文字，尚未填写。`,
  "duplicate-indicator": ({ text }) => `与第 ${text("firstRow")} 行的指标重复。`,
  "score-missing": () => "其他指标都有自评得分，此项没有填写。",
  "points-as-values": ({ text }) =>
    `${text("rows")} 项指标的目标值和完成值填的是分数（如目标 ${text("target")}、完成 ${text("actual")}），没有说明要做到什么、做到了多少。`,
  "not-a-form": () => "没有找到自评表。",
} satisfies Record<string, Sentence>;

export type FindingMessages = Readonly<Record<keyof typeof zhCN, Sentence>>;

export const findingMessagesZhCN: FindingMessages = zhCN;
