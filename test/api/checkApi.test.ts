import { readFileSync } from "node:fs";
import ts from "typescript";
import { checkApi } from "../../scripts/api/checkApi";
import { requiredSets, requirementIn } from "../../scripts/api/requirement";

const required = requiredSets(readFileSync("manifest.xml", "utf8"));
const supported = (set: string, version: string) =>
  `Office.context.requirements.isSetSupported("${set}", "${version}")`;

/** Code in a function that has a range and a sheet at hand, and what needs to be asked for in it; none: all is well. */
const cases: readonly (readonly [why: string, code: string, needs: readonly string[]])[] = [
  ["what is required anyway", "range.values; sheet.onChanged; range.getMergedAreasOrNullObject()", []],
  ["a newer property", "range.valuesAsJson", ["ExcelApi 1.16"]],
  ["a newer method", "range.getDirectPrecedents(); range.clearOrResetContents()", ["ExcelApi 1.18"]],
  ["a newer member of an enumeration", 'range.clear("Contents"); range.clear("ResetContents")', ["ExcelApi 1.18"]],
  ["a newer property by name", 'range.load("values,valuesAsJson")', ["ExcelApi 1.16"]],
  ["a newer property by path", 'sheet.load("names/items/name,names/items/valueAsJson")', ["ExcelApi 1.16"]],
  ["a newer property in an array of names", 'range.load(["text", "valuesAsJson"])', ["ExcelApi 1.16"]],
  ["a destructured property", "const { valuesAsJson: v } = range; return v", ["ExcelApi 1.16"]],
  ["a value set by name", "range.set({ valuesAsJson: [] })", ["ExcelApi 1.16"]],
  ["a set of another kind", 'Office.context.ui.openBrowserWindow("https://a")', ["OpenBrowserWindowApi 1.1"]],
  ["types alone", "let cells: Excel.EntityCellValue | null = null; return cells", []],
  ["behind a question", `if (${supported("ExcelApi", "1.16")}) range.valuesAsJson`, []],
  ["behind a newer question", `if (${supported("ExcelApi", "1.17")}) range.valuesAsJson`, []],
  ["behind an older question", `if (${supported("ExcelApi", "1.15")}) range.valuesAsJson`, ["ExcelApi 1.16"]],
  ["behind a question for another set", `if (${supported("RibbonApi", "1.16")}) range.valuesAsJson`, ["ExcelApi 1.16"]],
  ["where the answer was no", `if (!${supported("ExcelApi", "1.16")}) range.valuesAsJson`, ["ExcelApi 1.16"]],
  ["after leaving", `if (!${supported("ExcelApi", "1.16")}) return null; return range.valuesAsJson`, []],
  [
    "after a question that leaves nothing",
    `if (!${supported("ExcelApi", "1.16")}) range.text; range.valuesAsJson`,
    ["ExcelApi 1.16"],
  ],
  ["by a choice", `return ${supported("ExcelApi", "1.16")} ? range.valuesAsJson : range.values`, []],
  [
    "by the wrong choice",
    `return ${supported("ExcelApi", "1.16")} ? range.values : range.valuesAsJson`,
    ["ExcelApi 1.16"],
  ],
  ["with and", `return ${supported("ExcelApi", "1.16")} && range.valuesAsJson`, []],
  ["with or", `return ${supported("ExcelApi", "1.16")} || range.valuesAsJson`, ["ExcelApi 1.16"]],
  [
    "behind a question with a name",
    "if (hasRich()) range.valuesAsJson; if (!hasRich()) return; range.valuesAsJson",
    [],
  ],
  [
    "behind a part of a question",
    `if (range.isNullObject || ${supported("ExcelApi", "1.16")}) range.valuesAsJson`,
    ["ExcelApi 1.16"],
  ],
];

const source = (code: string) => `
const hasRich = () => ${supported("ExcelApi", "1.16")};
export function f(range: Excel.Range, sheet: Excel.Worksheet) {
  ${code}
}
void hasRich;`;

/** All cases in one program: the types of office.js are 190,000 lines. */
const texts = new Map(cases.map(([, code], at) => [`/case${at}.ts`, source(code)]));
const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ["office-js"],
  typeRoots: [`${process.cwd().replaceAll("\\", "/")}/node_modules/@types`],
  skipLibCheck: true,
};
const host = ts.createCompilerHost(options);
const program = ts.createProgram([...texts.keys()], options, {
  ...host,
  fileExists: (name) => texts.has(name) || host.fileExists(name),
  getSourceFile: (name, target) => {
    const text = texts.get(name);
    return text === undefined ? host.getSourceFile(name, target) : ts.createSourceFile(name, text, target, true);
  },
});

describe("the check of requirement sets finds", () => {
  it.each(cases.map(([why, code, needs], at) => [why, code, needs, at] as const))(
    "%s: %s",
    (_why, _code, needs, at) => {
      const file = program.getSourceFile(`/case${at}.ts`);
      if (file === undefined) throw new Error("no such case");
      expect(program.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
      const found = checkApi(program, [file], required).map(({ message }) => / needs (.*?):/.exec(message)?.[1]);
      expect(found).toEqual(needs);
    },
  );
});

describe("a comment of @types/office-js", () => {
  it.each([
    ["[Api set: ExcelApi 1.9]", "ExcelApi", "1.9"],
    ["[Api set: ExcelApi 1.1 for getting the name; 1.14 for setting it.]", "ExcelApi", "1.14"],
    ["[Api set: ExcelApi BETA (PREVIEW ONLY)]", "ExcelApi", ""],
    ["**Requirement set**: {@link https://a/b#c | SharedRuntime 1.2}", "SharedRuntime", "1.2"],
  ])("%s", (comment, set, version) => expect(requirementIn(comment)).toEqual({ set, version }));
  it("that links to no set states none", () => {
    expect(requirementIn("**Requirement set**: {@link https://a/b#c | Not in a set}")).toBeNull();
  });
});
