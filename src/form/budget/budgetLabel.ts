import { plainText } from "../../value/plainText";

/** How labels of a budget block's rows are worded, as headings are: data with a strength. */
interface LabelWords {
  /** 3: names the total of all; 2: of a part as well, or a word that also means other things. */
  readonly strength: 3 | 2;
  readonly place: "anywhere" | "start" | "whole";
  /** What may stand in front of a word at the start. */
  readonly before?: readonly string[];
  readonly words: readonly string[];
}

const totals: readonly LabelWords[] = [
  { strength: 3, place: "anywhere", words: ["总额", "合计", "总计", "整体支出"] },
  {
    strength: 3,
    place: "start",
    before: ["项目", "部门", "全年", "年度"],
    words: ["资金总", "预算总", "支出总"],
  },
  { strength: 2, place: "start", words: ["总"] },
  { strength: 2, place: "whole", words: ["年度.*资金", "小?计", "项目资金", "年度资金", "预算资金"] },
];

const funds: readonly string[] = [
  ...["资金", "拨款", "预算", "补助", "财政", "收入", "支出", "其中", "结转", "结余", "总额", "合计", "总计", "专户"],
  ...["贷款", "自筹", "经费", "债券", "基金", "投入", "中央", "省级", "市级", "县级", "区级", "地方"],
];
const goals: readonly string[] = ["目标", "指标", "完成情况", "概况", "任务"];

const anyOf = (words: readonly string[]): string => `(?:${words.join("|")})`;

const patterns = totals.map(({ strength, place, before = [], words }) => {
  const front = before.length === 0 ? "" : `${anyOf(before)}?`;
  const pattern =
    place === "anywhere"
      ? anyOf(words)
      : place === "start"
        ? `^${front}${anyOf(words)}`
        : `^${anyOf(words)}[::]?(?:\\(.*\\))?$`;
  return { strength, pattern: new RegExp(pattern) };
});
const FUNDS = new RegExp(anyOf(funds));
const GOALS = new RegExp(anyOf(goals));

/** How surely a row is the one of a budget block that the others split (年度资金总额, 合计); 0 where it is none. */
export function totalStrength(text: string): 3 | 2 | 0 {
  const plain = plainText(text);
  if (plain.startsWith("其中")) return 0;
  return patterns.find(({ pattern }) => pattern.test(plain))?.strength ?? 0;
}

export const isTotalLabel = (text: string): boolean => totalStrength(text) > 0;

/** The label of a row in a budget block: 其中：当年财政拨款, 其他资金. */
export function isFundsLabel(text: string): boolean {
  const plain = plainText(text);
  return plain.length <= 36 && FUNDS.test(plain) && !GOALS.test(plain);
}
