import type { Quantity, TierLevel, TierValue } from "./value";
import { readQuantity } from "./quantity";

const aim =
  "(?:本?年度|年初|全年|当年|预期|预定|既定|绩效|总体|设定|工作|任务|计划|各项|的)*(?:指标值?|目标值?|效果|要求|任务|计划|水平)?";
const punctuation = "[,、。.;]?";

/** The wording of 财预〔2018〕167号 and its provincial copies for the three tiers of a qualitative indicator. */
const phrases: readonly (readonly [RegExp, TierLevel])[] = [
  [new RegExp(`(?:未|没有|尚未)(?:能)?(?:达成|完成|达到|实现)${aim}${punctuation}(?:且|并)?效果(?:较|很)?差${punctuation}$`), 3],
  [new RegExp(`(?:未|没有|尚未)(?:能)?(?:达成|达到|实现)${aim}${punctuation}$`), 3],
  [new RegExp(`部分(?:达成|完成|达到|实现)${aim}${punctuation}(?:并|且)?(?:具有|有|取得)?(?:一定)?(?:的)?(?:效果)?${punctuation}$`), 2],
  [new RegExp(`(?:全部或基本|全部|基本|已|均)*(?:达成)${aim}${punctuation}$`), 1],
  [new RegExp(`(?:全部或基本|全部|基本|已|均)*(?:达到|实现|完成)(?:了)?(?:预期|预定|既定|年度|绩效|设定|年初)+(?:指标值?|目标值?|效果|要求|任务|水平)+${punctuation}$`), 1],
]; // prettier-ignore

const howDone =
  "(?:一次性|已经?|均已?|都已?|全部|全面|全都|按时|按期|如期|按要求|按计划|按规定|按进度|按质按量|保质保量|顺利|及时|圆满|基本|较好|超额|提前|足额|严格|有效|得到|得以|任务|工作|项目|目标|指标|并|且|地)*";
/** The actual only says that the target was reached, in words that name no amount. */
const reached = new RegExp(
  `^${howDone}(?:完成|达成|达标|达到|通过|实现|落实|到位|执行|验收|竣工|完工|符合|办结|结项|发放|支付|拨付|兑现|兑付|合格|满足)(?:了|并|且|情况|良好|合格|通过|达标|到位|完毕|完成|发放|支付|验收|年度|全部|预期|各项|相关|标准|规定|要求|任务|工作|项目|目标|指标|计划|值|交付|使用|投入)*[。.!]?$`,
);
const notReached =
  /^(?:暂|尚|还)?(?:未|没有?)(?:能|全部|完全|按时|按期|如期)?(?:完成|达标|达到|实现|通过|落实|到位|执行|开展|启动|实施|验收|竣工|完工|支付)(?:目标|任务|要求|指标|计划|工作)?[。.]?$/;
const partlyReached =
  /^(?:大?部分|未全部|未完全)(?:已|按时|按期|如期|及时)*(?:完成|实现|落实|到位|达标|通过)(?:目标|任务|要求|指标|计划|工作)?[。.]?$/;

const tier = (level: TierLevel, phrase: boolean, quantity: Quantity | null = null): TierValue => ({
  kind: "tier",
  level,
  phrase,
  quantity,
});

/**
 * Reads the phrases of the three tiers, 基本达成 (the first tier is 全部或基本达成), and words that say the target was
 * reached or not (完成, 未完成). An amount before the phrase (1000件达成预期指标) is kept beside it. Null for other texts.
 */
export function readTier(text: string): TierValue | null {
  if (text.length > 40 || !/[成到现标过实位行收工合结放付兑足差施展动]/.test(text)) return null;
  for (const [pattern, level] of phrases) {
    const match = pattern.exec(text);
    if (!match) continue;
    const lead = text.slice(0, match.index).replace(/[,、:]$/, "");
    if (lead === "") return tier(level, true);
    const quantity = readQuantity(lead);
    if (quantity !== null && quantity !== "sentence") return tier(level, true, quantity);
  }
  if (/\d/.test(text)) return null;
  if (partlyReached.test(text)) return tier(2, false);
  if (notReached.test(text)) return tier(3, false);
  if (reached.test(text)) return tier(1, false);
  return null;
}
