import type { IndicatorRow } from "../../form/form";
import { normalise } from "../../value/normalise";
import { withDigits } from "../../value/numerals";
import { wordsAround } from "../../value/quantity";
import type { Value } from "../../value/value";

/** What a number is of, or what was done with it: words that compare nothing. */
const matter =
  /[率数量额度值积次比例]$|标准|完成|建|修|购|买|培训|开展|组织|发放|救助|补助|补贴|资助|覆盖|达|共|约|为|新增|增|减|降|提升|提高|下降|开|办|参|检|查|编|制|印|设|安装|改|造|治|种|养|服务|每|均|全|支付|拨付|投入|资金|预算|成本|费|价|年|月|前|底|季|天|时|人|户|村|级|项目|工程|任务|工作|指标|合格|满意|及格|优|良/;
/** Characters that comparisons are made of. */
const comparing = /[不勿莫毋休未超低高少多大小限足逾越过顶底破逊起码封朝往于]/;

/**
 * Whether words nobody knows stand before or behind a target's number where an operator may stand: `勿超100`, `⊙95%`. What the
 * number is of (培训100人, 100%覆盖, a word of the indicator's own name) compares nothing.
 */
export function unknownComparison(text: string, row: IndicatorRow, target: Value): boolean {
  if (target.kind !== "quantity" && target.kind !== "text") return false;
  if (target.kind === "text" && !target.numeric) return false;
  const words = wordsAround(withDigits(normalise(text)));
  if (words === null) return false;
  const own = row.name.text + row.level2;
  return isStrange(words.lead, own) || (target.kind === "quantity" && isStrange(words.tail, own));
}

function isStrange(words: string, own: string): boolean {
  const bare = words.replace(/[()（）:：,，、.。;；"“”\s]/g, "");
  if (bare === "" || bare.length > 4) return false;
  if (!/[\u4e00-\u9fff]/.test(bare)) return /[^\x00-\x7f]|^[~!@#^&|?<>=≥≤-]+$/.test(bare);
  if (/^[不勿莫毋休]/.test(bare) && comparing.test(bare)) return true;
  if ([...bare].some((character) => own.includes(character))) return false;
  if (comparing.test(bare) && !matter.test(bare)) return true;
  return !matter.test(bare);
}
