import { basename, dirname, extname, join } from "node:path";
import { identity, isFolder } from "./files";
import type { Input } from "./inputs";
import { Problem } from "./problem";

type Targets = readonly (string | null)[];

/**
 * Why a call may not write what it names: two outputs would be one file, or one of them is a file that the call reads.
 * @param read files that are looked up beside the inputs: last year's form, the goals
 * @param ownPlace whether workbooks go in the inputs' own places
 */
export function clashOf(
  works: readonly (Readonly<Record<"workbook" | "report" | "review" | "handBack", string | null>> & Input)[],
  single: readonly (string | null)[],
  read: readonly string[],
  ownPlace: boolean,
): Problem | null {
  const documents = works.flatMap(({ report, review, handBack }) => [report, review, handBack]);
  const apart = [...documents, ...single].filter((one) => one !== null);
  const workbooks = works.flatMap(({ workbook }) => (workbook === null ? [] : [workbook]));
  const seen = new Set(workbooks.map(identity));
  const twice = apart.find((one) => seen.size === seen.add(identity(one)).size);
  if (twice !== undefined) return new Problem("outTwice", { detail: twice });
  const inputs = new Set(works.map(({ file }) => identity(file)));
  const others = new Set(read.map(identity));
  const onto =
    apart.find((one) => inputs.has(identity(one))) ??
    [...apart, ...workbooks].find((one) => others.has(identity(one))) ??
    // one that is its own input is told when its turn comes
    (ownPlace
      ? undefined
      : works.find(({ file, workbook }) => {
          const target = workbook === null ? null : identity(workbook);
          return target !== null && target !== identity(file) && inputs.has(target);
        })?.workbook);
  return onto ? new Problem("outOntoRead", { detail: onto }) : null;
}

/** What a workbook is written as always: a package. */
const packages = /\.(?:xlsx|xlsm|xltx|xltm)$/i;
const legacy = /\.(?:xls|et)$/i;

/** Where each input's workbook goes; null where none is written. What was .xls or .et comes out as .xlsx. */
export function targetsOf(inputs: readonly Input[], out: string | null, inPlace: boolean): Targets | Problem {
  if (inPlace) {
    const seen = new Set<string>();
    const twice = inputs.find(({ file }) => seen.size === seen.add(identity(file)).size);
    return twice === undefined ? inputs.map(({ file }) => file) : new Problem("outTwice", { detail: twice.file });
  }
  if (out === null) return inputs.map(() => null);
  if (!isFolder(out)) {
    if (inputs.length > 1) return new Problem("outForMany", { detail: out });
    return packages.test(out) ? [out] : new Problem("out-not-xlsx", { detail: out });
  }
  return onceEach(
    inputs,
    (place) => join(out, place.replace(legacy, ".xlsx")),
    (place) => join(out, `${place}.xlsx`),
  );
}

/** Where each input's document goes: the .docx that is named, or in a folder one named after the input. */
export function reportTargets(inputs: readonly Input[], report: string | null, kind = "摘要版"): Targets | Problem {
  if (report === null) return inputs.map(() => null);
  const isDocument = extname(report).toLowerCase() === ".docx" && !isFolder(report);
  if (!isDocument && !isFolder(report)) return new Problem("report-not-docx", { detail: report });
  return documentTargets(inputs, report, isDocument, `${kind}.docx`);
}

/** Where each input's hand-back goes: the .tsv or .xlsx that is named, or in a folder a .tsv named after the input. */
export function handBackTargets(inputs: readonly Input[], target: string | null): Targets | Problem {
  if (target === null) return inputs.map(() => null);
  const isTable = [".tsv", ".xlsx"].includes(extname(target).toLowerCase()) && !isFolder(target);
  if (!isTable && !isFolder(target)) return new Problem("handBackFormat", { detail: target });
  return documentTargets(inputs, target, isTable, "系统回填.tsv");
}

/** @param ending `摘要版.docx` */
function documentTargets(inputs: readonly Input[], target: string, isFile: boolean, ending: string) {
  if (isFile) return inputs.length > 1 ? new Problem("outForMany", { detail: target }) : [target];
  const named = (place: string, stem: string): string => join(target, dirname(place), `${stem}-${ending}`);
  return onceEach(
    inputs,
    (place) => named(place, basename(place, extname(place))),
    (place) => named(place, basename(place)),
  );
}

/** Names for all inputs, no two alike: of those that would be, all but .xlsx take the other name. */
function onceEach(
  inputs: readonly Input[],
  named: (place: string) => string,
  otherwise: (place: string) => string,
): Targets | Problem {
  const count = new Map<string, number>();
  for (const { place } of inputs) count.set(named(place), (count.get(named(place)) ?? 0) + 1);
  const targets = inputs.map(({ place }) =>
    (count.get(named(place)) ?? 0) > 1 && !/\.xlsx$/i.test(place) ? otherwise(place) : named(place),
  );
  const seen = new Set<string>();
  const twice = targets.find((target) => seen.size === seen.add(target).size);
  return twice === undefined ? targets : new Problem("outTwice", { detail: twice });
}
