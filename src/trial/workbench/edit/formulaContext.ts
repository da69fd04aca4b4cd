import { catalogue } from "../../../functions/catalogue/catalogue";
import type { CustomFunction } from "../../../functions/customFunction";

/** What a person is writing at the caret of a formula. */
export type FormulaContext =
  /** The beginning of a function's name, which may be completed. */
  | { readonly kind: "name"; readonly from: number; readonly to: number; readonly matches: readonly CustomFunction[] }
  /** The arguments of a function; which of them, from 0. */
  | { readonly kind: "arguments"; readonly of: CustomFunction; readonly index: number };

const byId = new Map(catalogue.map((of) => [of.id, of]));

/** null outside a formula, inside a text, and where no function of the catalogue is meant. */
export function formulaContext(text: string, caret: number): FormulaContext | null {
  if (!text.startsWith("=")) return null;
  const before = text.slice(0, caret);
  const calls = openCalls(before);
  if (calls === null) return null;
  const word = /[A-Za-z_][A-Za-z0-9_.]*$/.exec(before)?.[0] ?? "";
  const name = completable(word);
  if (name.length > 0) return { kind: "name", from: caret - word.length, to: caret, matches: name };
  const call = calls.filter(({ id }) => byId.has(id)).at(-1);
  const of = call && byId.get(call.id);
  return of ? { kind: "arguments", of, index: Math.min(call.index, of.parameters.length - 1) } : null;
}

/** The functions a word begins, with or without their namespace; two letters at least, so that cells are not taken for it. */
function completable(word: string): readonly CustomFunction[] {
  const typed = word.toUpperCase();
  if (typed.length < 2) return [];
  return catalogue.filter(({ id }) => `PERF.${id}`.startsWith(typed) || id.startsWith(typed));
}

interface OpenCall {
  readonly id: string;
  index: number;
}

/** The calls whose brackets are open at the end of a text, outermost first; null where it ends inside a text constant. */
function openCalls(before: string): OpenCall[] | null {
  const open: OpenCall[] = [];
  let quoted = false;
  let braces = 0;
  for (const [at, char] of [...before].entries()) {
    if (char === '"') quoted = !quoted;
    if (quoted) continue;
    if (char === "{") braces += 1;
    if (char === "}") braces -= 1;
    if (char === "(") open.push({ id: idBefore([...before].slice(0, at).join("")), index: 0 });
    if (char === ")") open.pop();
    const innermost = open.at(-1);
    if ((char === "," || char === "，") && braces === 0 && innermost) innermost.index += 1;
  }
  return quoted ? null : open;
}

const idBefore = (text: string): string => /PERF\.([A-Z0-9]+)$/i.exec(text)?.[1]?.toUpperCase() ?? "";
