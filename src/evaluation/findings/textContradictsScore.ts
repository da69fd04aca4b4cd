import type { PrintedCell } from "../../form/form";
import { normalise } from "../../value/normalise";
import { compare, isPositive } from "../../value/exact/rational";
import type { ScoredIndicator } from "../scoring/score";
import { at, ofEach, type Detector } from "./finding";

/** What says that the work itself is not done; that money is not yet paid says nothing of the work. */
const work = "完成|验收|启动|开工|开始|开展|实施|竣工|完工|建成|交付|投入使用|投用|达标|达到|完善";
const undone = new RegExp(
  `(?:尚未|还未|暂未|仍未)(?:全部|全面|完全|正式|通过)?(?:${work})|未(?:能|全部|按期|按时|如期)?(?:完成|启动|开工|竣工|完工|验收)|(?:正|尚|还)?待(?:竣工|完工|项目|最终|上级)?验收|(?:尚|还|仍|正)(?:处于|处在|在)[^，。；,;]{0,6}(?:实施|施工|建设|推进)|(?:项目|工程|工期|建设|施工|实施|竣工|验收)[^，。；,;]{0,4}延期|延期(?:实施|开工|竣工|验收|建设|施工|交付|至次年|至下年|至明年|到次年|到下年)`,
  "g",
);
/** … not where it is denied, supposed, of another year, a heading, or one of several things that are counted. */
const denied =
  /(?:无|没有|不存在|未出现|未发生|未发现|不会|杜绝|避免|防止|防范|如|若|如果|对|针对|凡|是否|去年|上年|上年度|往年|以前年度|历年|年初|前期|原|原先|曾|曾经|此前|零)[^，。；,;、]{0,4}$/;
const heading =
  /^(?:的)?(?:原因|情况|事项|指标|项目|任务|目标|率|数)?(?:说明|分析)?(?:及|和)?(?:改进措施)?[:：]?(?:无|没有|\/|—|-|不涉及|不适用)?[。.]?$/;
/** It was done after all. */
const done =
  /(?:已|均|全部|都|现|最终|后)(?:经|于|在|按期|按时|如期|全部|全面|基本|顺利|均|圆满|提前)?[^，。；,;]{0,8}(?:完成|验收|竣工|完工|交付|启动|开工|建成|投用|投入使用)|(?:按期|按时|如期|提前|超额|全部|全面|圆满)完成/;

/**
 * Full marks, while the row's own reason or note says that it is not done. A text that several rows share tells of none of
 * them alone.
 */
export const textContradictsScore: Detector = {
  code: "text-contradicts-score",
  severity: "error",
  title: { zh: "说明得分矛盾", en: "Text against score" },
  texts: {
    zh: "自评 {claimed} 分为满分，但说明写有「{words}」（{text}）。",
    en: 'Full marks of {claimed} points, yet the row says "{words}" ({text}).',
  },
  detect: ({ indicators }) =>
    ofEach(indicators, (i) => {
      const { claimed, weight, members } = i.unit;
      if (!i.leads || members.length > 1 || claimed === null || weight.value === null) return null;
      if (!isPositive(weight.value) || compare(claimed, weight.value) < 0) return null;
      for (const cell of [i.row.reason, i.row.note ?? null]) {
        const words = cell === null ? null : saysUndone(cell.text);
        if (cell === null || words === null || sharedBy(cell, indicators)) continue;
        return at(i, cell, { claimed, weight: weight.value, words, text: inOneSentence(cell.text) });
      }
      return null;
    }),
};

/** The words that say that something is not done; null where none do, or where the text says that it was done after all. */
export function saysUndone(raw: string): string | null {
  const text = normalise(raw);
  if (done.test(text.replace(/(?:尚|还|暂|仍|均)?未(?:能|全部|按期|按时|如期)*(?:完成|验收|竣工|完工|启动|开工)/g, "")))
    return null;
  for (const { index, 0: words } of text.matchAll(undone)) {
    const after = text.slice(index + words.length);
    const isHeading = after !== "" && heading.test(after) && /^未/.test(words);
    if (!denied.test(text.slice(0, index)) && !isHeading) return words;
  }
  return null;
}

const sharedBy = (cell: PrintedCell, indicators: readonly ScoredIndicator[]): boolean =>
  indicators.filter(({ row }) => row.reason?.cell === cell.cell || row.note?.cell === cell.cell).length > 1;

const inOneSentence = (text: string): string => text.replace(/\s*\n\s*/g, "").replace(/[。.；;]+$/, "");
