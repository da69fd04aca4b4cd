import { operatorAfter } from "./operators";
import { knownPrefix } from "./unit";

const unknownUnit = /^[\u4e00-\u9fffA-Za-z°Ωμ]{1,4}(?=$|\/|以|及以|左右)/;
const under = /^[\u4e00-\u9fff]{1,2}(?=$|[以/.·])/;
const noUnits = /^(?:完成|覆盖|达标|合格|左右|上下|未|没|均|全部)/;
/** A dot joins only what stands below the line: 元/生.年. */
const joint = /^(?:\/|每|·|\*|×)/;
const jointBelow = /^(?:\/|每|·|\*|×|\.)/;

/** The unit that begins `text`, with what it is per: 元/人·月, and /株 where 元 is left out; "" where none. */
export function takeUnit(text: string): string {
  if (text === "" || operatorAfter(text).operator !== null) return "";
  let unit = knownPrefix(text);
  if (unit === "" && !text.startsWith("/")) {
    const word = unknownUnit.exec(text)?.[0] ?? "";
    if (word === "" || noUnits.test(word)) return "";
    unit = word.replace(/[以及]+$/, "");
  }
  for (;;) {
    const rest = text.slice(unit.length);
    const joined = (/[/每]/.test(unit) ? jointBelow : joint).exec(rest)?.[0];
    if (joined === undefined) return unit;
    const below = rest.slice(joined.length);
    const next = knownPrefix(below) || (under.exec(below)?.[0] ?? "");
    if (next === "") return unit;
    unit += (joined === "." ? "·" : joined) + next;
  }
}
