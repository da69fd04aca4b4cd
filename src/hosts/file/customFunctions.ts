import { catalogue } from "../../functions/catalogue/catalogue";

/** A name in a formula is `PERF.` and the id. */
const ids: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

/** Text in quotes and quoted sheet names pass; what is left may be a call. */
const replaceCalls = (formula: string, call: RegExp, name: (id: string) => string): string =>
  formula.replace(new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|${call.source}`, "gi"), (whole, id?: string) =>
    id !== undefined && ids.has(id.toUpperCase()) ? name(id.toUpperCase()) : whole,
  );

/**
 * `PERF.SCORE(A1)` -> `_xldudf_PERF_SCORE(A1)`, the form Excel itself stores; the bare name would stay #NAME? even with
 * the add-in loaded (OfficeDev/office-js issues 6611 and 6395).
 */
export const toStoredFormula = (formula: string): string =>
  replaceCalls(formula, /(?<![\w.])PERF\.([A-Z][A-Z0-9]*)(?=\s*\()/, (id) => `_xldudf_PERF_${id}`);

/** `_xldudf_PERF_SCORE(A1)` -> `PERF.SCORE(A1)`, the form people type; also from a bare or lower-case name. */
export const fromStoredFormula = (formula: string): string =>
  replaceCalls(formula, /(?<![\w.])_xldudf_PERF_([A-Z][A-Z0-9]*)(?=\s*\()/, (id) => `PERF.${id}`);

/** Whether a formula, as shown, calls one of the add-in's functions. */
export const callsCustomFunction = (formula: string): boolean => toStoredFormula(formula) !== formula;
