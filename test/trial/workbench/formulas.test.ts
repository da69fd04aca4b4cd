import { catalogue } from "../../../src/functions/catalogue/catalogue";
import { exampleFormula } from "../../../src/functions/help/exampleFormula";
import { closedFormula } from "../../../src/trial/workbench/edit/edits";
import { formulaContext } from "../../../src/trial/workbench/edit/formulaContext";
import { takesReference } from "../../../src/trial/workbench/edit/takesReference";

/** The caret stands where | is. */
const at = (marked: string) => {
  const context = formulaContext(marked.replace("|", ""), marked.indexOf("|"));
  if (context === null) return null;
  return context.kind === "name" ? context.matches.map(({ id }) => id).join(" ") : `${context.of.id} ${context.index}`;
};

describe("help while a formula is written", () => {
  it.each([
    // Names that may be completed.
    ["=PERF.SC|", "SCORE SCORES"],
    ["=perf.sc|", "SCORE SCORES"],
    ["=sc|", "SCORE SCORES"],
    ["=1+PERF.GR|", "GRADE"],
    ["=ROUND(PERF.WE|", "WEAK"],
    // Arguments.
    ["=PERF.SCORE(|", "SCORE 0"],
    ["=PERF.SCORE(E7,|F7)", "SCORE 1"],
    ['=PERF.SCORE("≥5,300人",|', "SCORE 1"],
    ["=PERF.SCORE({1,2},|", "SCORE 1"],
    ["=PERF.SCORE(ROUND(A1,2),B1,|", "SCORE 2"],
    ["=PERF.SCORE(ROUND(A1,|", "SCORE 0"],
    ["=ROUND(PERF.SCORE(A1,B1),|", null],
    // More arguments than there are: the last one.
    ["=PERF.PARSE(1,2,3,4,5,|", "PARSE 1"],
    // Neither.
    ["PERF.SC|", null],
    ["=S|", null],
    ['=PERF.SCORE("PERF.SC|', null],
    ["=SUM(A1,|", null],
    ["=PERF.SCORE(A1)|", null],
  ])("%s: %s", (marked, told) => expect(at(marked)).toBe(told));

  it("explains every function's first argument, and finds every function by its first letters", () => {
    for (const { id } of catalogue) {
      expect(at(`=PERF.${id}(|`)).toBe(`${id} 0`);
      expect(at(`=PERF.${id.slice(0, 2)}|`)?.split(" ")).toContain(id);
    }
  });
});

describe("brackets left out at the end", () => {
  it.each([
    ["=SUM(A1", "=SUM(A1)"],
    ["=ROUND(SUM(A1,2", "=ROUND(SUM(A1,2))"],
    ['=LEN("(")', '=LEN("(")'],
    ['=LEN("(', '=LEN("('],
    ["（1）附件", "（1）附件"],
    ["附件(1", "附件(1"],
  ])("%s becomes %s", (typed, written) => expect(closedFormula(typed)).toBe(written));

  it("leaves whole formulas as they are", async () => {
    for (const of of catalogue) {
      const { examples } = await of.help();
      for (const example of examples) {
        const formula = exampleFormula(of, example);
        expect(closedFormula(formula)).toBe(formula);
      }
    }
  });
});

describe("a click on a cell while something is typed", () => {
  it.each([
    ["=", true],
    ["=PERF.SCORE(", true],
    ["=PERF.SCORE(E7, ", true],
    ["=A1+", true],
    ["=A1", false],
    ["=SUM(A1)", false],
    ["说明：", false],
    ["", false],
  ])("after %j writes its reference: %s", (text, writes) => expect(takesReference(text, text.length)).toBe(writes));
});
