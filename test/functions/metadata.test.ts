import { builtFiles } from "../../src/functions/builtFiles";
import { catalogue } from "../../src/functions/catalogue/catalogue";
import { exampleFormula } from "../../src/functions/help/exampleFormula";
import { metadata } from "../../src/functions/metadata";
import { fromStoredFormula, toStoredFormula } from "../../src/hosts/file/customFunctions";
import { call } from "./call";

const base = "https://example.gov.cn/perf";
const zh = metadata("zh-CN", base);
const en = metadata("en-US", base);
let files: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  files = await builtFiles(base);
});

const shapeOf = ({ functions }: typeof zh) =>
  functions.map(({ id, name, parameters, result }) => ({
    id,
    name,
    result,
    parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
  }));

describe("the metadata of the functions", () => {
  it("has one shape in both languages", () => {
    expect(shapeOf(en)).toEqual(shapeOf(zh));
  });

  it("has ids that files can hold and no cell is called by", () => {
    for (const { id, name } of zh.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(name).toBe(id);
    }
    expect(new Set(zh.functions.map(({ id }) => id)).size).toBe(15);
  });

  it("speaks each language alone", () => {
    const words = ({ functions }: typeof zh) =>
      functions.flatMap((of) => [of.description, ...of.parameters.flatMap((each) => [each.name, each.description])]);
    for (const text of words(zh)) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of words(en)) expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  it("puts the profile last, but for the row's own standard, and nothing required after what may be left out", () => {
    for (const { parameters } of zh.functions) {
      const last = parameters.filter(({ name }) => name !== "评分标准").at(-1);
      expect(last).toMatchObject({ name: "评分规则", optional: true });
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    }
  });

  it("leads to pages that are built, over https", () => {
    for (const { helpUrl } of [...zh.functions, ...en.functions]) {
      expect(helpUrl.startsWith(`${base}/`)).toBe(true);
      expect(files).toHaveProperty([helpUrl.slice(base.length + 1)]);
    }
  });

  it("has the same functions as files are written with", () => {
    for (const { id } of catalogue) {
      expect(toStoredFormula(`=PERF.${id}(A1)`)).toBe(`=_xldudf_PERF_${id}(A1)`);
      expect(fromStoredFormula(`=_xldudf_PERF_${id}(A1)`)).toBe(`=PERF.${id}(A1)`);
    }
  });
});

describe("the help pages", () => {
  const plain = (html: string) =>
    html
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");

  it.each(catalogue.map((of) => [of.id, of] as const))("print what each example of PERF.%s gives", async (id, of) => {
    const page = files[`help/zh-CN/${id.toLowerCase()}.html`] ?? "";
    const rows = page.split("<td><code>");
    const { examples } = await of.help();
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const given = example.arguments.map((one) => (Array.isArray(one) ? one.map((cell) => [cell]) : one));
      const got = call(id, ...given);
      const cells = (Array.isArray(got) ? got.flat() : [got]).map((cell) => (cell === "" ? "（空）" : String(cell)));
      const row = rows.find((each) => plain(each).startsWith(`${exampleFormula(of, example)}</code>`)) ?? "";
      const cellsOfRow = row.slice(row.indexOf("</code></td><td>") + 16).replace(/<[^>]*>/g, "|");
      const printed = plain(cellsOfRow).split("|");
      expect(printed.filter((cell) => cell !== "").slice(0, cells.length)).toEqual(cells);
      expect(cells.join()).not.toMatch(/^#/);
    }
  });

  it("has no Chinese in the English pages but for the examples' own cells", () => {
    const page = files["help/en-US/execrate.html"] ?? "";
    expect(page.replace(/<code>.*?<\/code>/g, "")).not.toMatch(/\p{Script=Han}/u);
  });
});
