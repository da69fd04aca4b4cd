import { normalise } from "../../value/normalise";
import { readText } from "../../value/read";
import { readTier } from "../../value/tiers";

/** A reason is words: 0, 无, /, 已完成 are no reason for a miss. Spec section 5. */
export function isReason(text: string): boolean {
  const plain = normalise(text);
  if (!/[\u4e00-\u9fffA-Za-z]{2}/.test(plain)) return false;
  if (
    readText(text).kind === "nothing" ||
    /^(?:无偏差|无差异|无原因|无需说明|正常|没有偏差|不存在偏差|无未完成|是|否)[。.]?$/.test(plain)
  )
    return false;
  const tier = readTier(plain);
  return tier === null || tier.level !== 1;
}
