import { strToU8, zipSync } from "fflate";
import { addressOf } from "../../../../src/cells";
import { leastParts, sheetXml } from "../../../hosts/file/packageForTests";

/** What is expected of a file: that it is evaluated, refused, or either of the two. */
export type Fate = "evaluated" | "refused" | "either";

export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly fate: Fate;
  /** Said on stderr. */
  readonly says?: RegExp;
  /** Made within a moment, and among those that every run of the tests tries. */
  readonly small: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const packed = (parts: Readonly<Record<string, string>>, level: 1 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), { level });

const text = (cell: string, content: string): string => `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;

const form: readonly (readonly (string | number)[])[] = [
  ["项目支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "培训人数", "≥100人", 120, 50, 50],
  ["效益指标", "社会效益指标", "群众知晓率", "≥90%", "95%", 40, 40],
];

const formRow = (cells: readonly (string | number)[], row: number): string =>
  `<row r="${row + 1}">${cells
    .map((content, column) => {
      const cell = addressOf(row, column);
      return typeof content === "number" ? `<c r="${cell}"><v>${content}</v></c>` : text(cell, content);
    })
    .join("")}</row>`;

const formRows = form.map(formRow).join("");

/** A form, with rows below it, elements after its cells and more parts. */
const withForm = (
  rows: string,
  after = "",
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({ ...leastParts(sheetXml(formRows + rows, after)), ...others });

const times = (count: number, each: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => each(i)).join("");

const merges = (count: number, ref: (i: number) => string): string =>
  `<mergeCells count="${count}">${times(count, (i) => `<mergeCell ref="${ref(i)}"/>`)}</mergeCells>`;

/** With parts that the workbook or its relations must know. */
const related = (
  parts: Readonly<Record<string, string>>,
  type: string,
  name: string,
  content: string,
): Readonly<Record<string, string>> => ({
  ...parts,
  "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
    "</Relationships>",
    `<Relationship Id="rIdOne${type}" Type="${RELATIONS}/${type}" Target="${name}"/></Relationships>`,
  ),
  "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
    "</Types>",
    `<Override PartName="/xl/${name}" ContentType="${TYPES}.${type}+xml"/></Types>`,
  ),
  [`xl/${name}`]: content,
});

const manySheets = (count: number): Readonly<Record<string, string>> => {
  const least = leastParts(sheetXml(formRows));
  const blank = sheetXml("");
  const numbers = Array.from({ length: count }, (_, i) => i + 2);
  return {
    ...least,
    "xl/workbook.xml": (least["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      `${numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets>`,
    ),
    "xl/_rels/workbook.xml.rels": (least["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `${numbers.map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}</Relationships>`,
    ),
    ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, blank])),
  };
};

const named = (count: number): Readonly<Record<string, string>> => {
  const parts = withForm("");
  const names = times(count, (i) => `<definedName name="名称${i}">表!$A$${i + 1}</definedName>`);
  return {
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      "</workbook>",
      `<definedNames>${names}</definedNames></workbook>`,
    ),
  };
};

/** A form whose score is a formula. */
const scoredBy = (cell: string, rows = ""): Uint8Array =>
  packed(leastParts(sheetXml(formRows.replace('<c r="G3"><v>50</v></c>', cell) + rows)));

const wholeForm = (): Uint8Array => packed(withForm(""));

/** Bytes with some of them changed from a place on that a text tells. */
const spoilt = (bytes: Uint8Array, at: number, to: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = to;
  return copy;
};

/** A package whose parts are only stored, so that a changed byte is no error of compression. */
const stored = (): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(withForm("")).map(([name, part]) => [name, strToU8(part)])), { level: 0 });

const indexOf = (bytes: Uint8Array, content: string): number => Buffer.from(bytes).indexOf(content);

/** The same name a second time: the last part is renamed in the archive's bytes, where names stand as they are. */
const withNameTwice = (): Uint8Array => {
  const bytes = packed({ ...withForm(""), "xl/worksheets/sheet2.xml": sheetXml(formRows.replaceAll("120", "20")) });
  return Uint8Array.from(
    Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("sheet2.xml", "sheet1.xml"), "latin1"),
  );
};

const file = (name: string, fate: Fate, bytes: () => Uint8Array, says?: RegExp): HostileFile => ({
  name,
  fate,
  bytes,
  small: true,
  ...(says === undefined ? {} : { says }),
});

const large = (name: string, fate: Fate, bytes: () => Uint8Array): HostileFile => ({ name, fate, bytes, small: false });

const million = 1_000_000;

/** Files made to cost more than they hold, or to be misread. */
export const hostileFiles: readonly HostileFile[] = [
  file(
    "XFD1048576 有一格",
    "evaluated",
    () => packed(withForm('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    /XFD1048576/,
  ),
  ...[800, 2_000, 100_000].map((count) =>
    file(`${count} 个相同的合并`, "evaluated", () =>
      packed(
        withForm(
          "",
          merges(count, () => "A3:A4"),
        ),
      ),
    ),
  ),
  file("50,000 个相交的合并", "evaluated", () =>
    packed(
      withForm(
        "",
        merges(50_000, (i) => `A${i + 3}:C${i + 9}`),
      ),
    ),
  ),
  file("200,000 个不闭合的单元格", "refused", () =>
    packed(leastParts(sheetXml(`<row r="1">${"<c>".repeat(200_000)}`))),
  ),
  file("200,000 个不闭合的值", "refused", () => packed(leastParts(sheetXml(`<row r="1">${"<c><v>".repeat(200_000)}`)))),
  file("引号不闭合", "refused", () => packed(leastParts(sheetXml(`<row r="1"><c r="A1${" ".repeat(300_000)}`)))),
  large("REPT 套 REPT，没有存过值", "either", () =>
    scoredBy('<c r="G3"><f>LEN(REPT(REPT(REPT(REPT(&quot;甲&quot;,30000),30000),30000),30000))</f></c>'),
  ),
  large("5,000 个公式一个接一个，没有存过值", "either", () =>
    scoredBy(
      '<c r="G3"><f>K5000</f></c>',
      '<row r="5"><c r="J5"><v>1</v></c></row>' +
        times(5_000, (i) =>
          i < 4
            ? ""
            : `<row r="${i + 2}"><c r="K${i + 1}"><f>${i === 4 ? "50" : `K${i}`}</f></c></row>`.replace(
                `<row r="${i + 2}">`,
                `<row r="${i + 1}">`,
              ),
        ),
    ),
  ),
  file("循环引用，存着 0", "evaluated", () => scoredBy('<c r="G3"><f>SUM(G3:G4)</f><v>0</v></c>'), /G3.*循环引用/),
  file(
    "循环引用，绕两格，存着数",
    "evaluated",
    () => scoredBy('<c r="G3"><f>H3+1</f><v>50</v></c><c r="H3"><f>G3-1</f><v>49</v></c>'),
    /G3.*循环引用/,
  ),
  file(
    "循环引用，没有存过值",
    "either",
    () => scoredBy('<c r="G3"><f>H3</f></c><c r="H3"><f>G3</f></c>'),
    /G3.*循环引用/,
  ),
  file("实体层层展开", "either", () => {
    const bomb = `<!DOCTYPE z [<!ENTITY a "甲甲甲甲">${times(12, (i) => `<!ENTITY a${i} "${`&a${i === 0 ? "" : i - 1};`.repeat(10)}">`)}]>`;
    const parts = withForm(`<row r="9">${text("A9", "&a11;")}</row>`);
    return packed({
      ...parts,
      "xl/worksheets/sheet1.xml": (parts["xl/worksheets/sheet1.xml"] ?? "").replace("<worksheet", `${bomb}<worksheet`),
    });
  }),
  file("200,000 层的 XML", "evaluated", () => packed(withForm("", "<x>".repeat(200_000) + "</x>".repeat(200_000)))),
  file("单元格里 200,000 层", "either", () =>
    packed(
      withForm(
        `<row r="9"><c r="A9" t="inlineStr"><is>${"<r>".repeat(200_000)}<t>甲</t>${"</r>".repeat(200_000)}</is></c></row>`,
      ),
    ),
  ),
  file("注释不闭合", "refused", () => packed(leastParts(sheetXml(`${formRows}<!-- ${"-- ".repeat(100_000)}`)))),
  file("共享字符串不闭合", "refused", () =>
    packed(
      related(
        withForm('<row r="9"><c r="A9" t="s"><v>0</v></c></row>'),
        "sharedStrings",
        "sharedStrings.xml",
        `<sst xmlns="${MAIN}">${"<si><t>".repeat(200_000)}`,
      ),
    ),
  ),
  file("字符串、样式编号越界", "evaluated", () =>
    packed(
      withForm(
        '<row r="9"><c r="A9" t="s" s="99999"><v>99999999</v></c><c r="B9" t="s"><v>-1</v></c><c r="C9" s="-7"><v>1e999</v></c></row>',
      ),
    ),
  ),
  file("10,000 个定义名称", "evaluated", () => packed(named(10_000))),
  file("行号、列号不合规定", "either", () =>
    packed(
      withForm('<row r="99999999"><c r="A99999999"><v>1</v></c></row><row r="-3"><c r="ZZZZ1"><v>1</v></c></row>'),
    ),
  ),
  file("空的 ZIP", "refused", () => zipSync({})),
  file("截断的包", "refused", () => wholeForm().subarray(0, 900)),
  file("只剩目录的包", "refused", () => wholeForm().subarray(600)),
  file("同名部件两个", "refused", withNameTwice),
  file("部件名以 / 和 .. 开头", "either", () =>
    packed({ ...withForm(""), "/etc/passwd": "x", "../../../etc/passwd": "x" }),
  ),
  file("校验和不对", "refused", () => {
    const bytes = stored();
    return spoilt(bytes, indexOf(bytes, "<v>120</v>") + 3, 0x39);
  }),
  file("声明的大小比内容小", "refused", () => {
    const bytes = packed(withForm(`<row r="9">${text("A9", "甲".repeat(1_000))}</row>`));
    // the size that the archive's list states for the sheet
    const entry = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    const copy = bytes.slice();
    new DataView(copy.buffer).setUint32(entry + 24, 200, true);
    return copy;
  }),
  file("加密的包", "refused", () => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [..."EncryptedPackage"].forEach((letter, i) => (bytes[1024 + 2 * i] = letter.charCodeAt(0)));
    return bytes;
  }),
  file("不是包", "refused", () => strToU8("PK\u0003\u0004".repeat(10_000))),
  large("600 MB 的工作表", "refused", () => {
    const block = new Uint8Array(600 * million).fill(0x20);
    const parts = withForm("");
    return zipSync(
      {
        ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
        "xl/worksheets/sheet1.xml": block,
      },
      { level: 1 },
    );
  }),
  large("三百万个共享字符串", "either", () =>
    packed(
      related(
        withForm('<row r="9"><c r="A9" t="s"><v>0</v></c></row>'),
        "sharedStrings",
        "sharedStrings.xml",
        `<sst xmlns="${MAIN}">${times(3 * million, (i) => `<si><t>${i}</t></si>`)}</sst>`,
      ),
      1,
    ),
  ),
  large("三十万种样式", "either", () =>
    packed(
      related(
        withForm(""),
        "styles",
        "styles.xml",
        `<styleSheet xmlns="${MAIN}"><numFmts>${times(100_000, (i) => `<numFmt numFmtId="${i + 164}" formatCode="0.${"0".repeat(i % 20)}"/>`)}</numFmts><cellXfs>${times(300_000, (i) => `<xf numFmtId="${164 + (i % 100_000)}"/>`)}</cellXfs></styleSheet>`,
      ),
      1,
    ),
  ),
  large("5,000 个工作表", "either", () => packed(manySheets(5_000), 1)),
  large("200,000 个定义名称", "either", () => packed(named(200_000), 1)),
  large("一百二十万个单元格", "either", () =>
    packed(
      withForm(
        times(
          60_000,
          (i) => `<row r="${i + 5}">${times(20, (c) => `<c r="${addressOf(i + 4, c)}"><v>${i}</v></c>`)}</row>`,
        ),
      ),
      1,
    ),
  ),
  large("二十万行的自评表", "either", () =>
    packed(
      withForm(times(200_000, (i) => formRow(["产出指标", "数量指标", `指标${i}`, "≥100人", 120, 1, 1], i + 4))),
      1,
    ),
  ),
  large("四十万格只有格式", "evaluated", () =>
    packed(
      withForm(
        times(20_000, (i) => `<row r="${i + 5}">${times(20, (c) => `<c r="${addressOf(i + 4, c)}" s="1"/>`)}</row>`),
      ),
      1,
    ),
  ),
  large("二万个文字都很长的单元格", "either", () =>
    packed(withForm(times(2_000, (i) => `<row r="${i + 5}">${text(`A${i + 5}`, "不超过".repeat(10_000))}</row>`)), 1),
  ),
  large("一格里十万个数", "either", () =>
    packed(
      withForm(formRow(["产出指标", "数量指标", "指标", "≥1个，".repeat(8_000), "1.1.1.1,".repeat(4_000), 1, 1], 4)),
    ),
  ),
  large("50,000 个互相引用的 SUM，没有存过值", "either", () =>
    scoredBy(
      '<c r="G3"><f>SUM(K1:K5000)</f></c>',
      times(5_000, (i) => `<row r="${i + 5}"><c r="K${i + 5}"><f>SUM(L1:L50000)</f></c></row>`),
    ),
  ),
];
