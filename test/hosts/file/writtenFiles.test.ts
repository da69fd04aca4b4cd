import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styles } from "../../../src/summary/styles";
import { Host } from "../../../src/trial/host/host";
import { engineForTests } from "./engineForTests";
import { fixture, leastParts, opened, rezipped, sheetXml, unzipped, zipped } from "./packageForTests";
import { summarySheet } from "./sheetForTests";
import { faultsOfPackage } from "./structure";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** One cell under lines, letters and a fill whose colours are none of red, green and blue. */
const coloured = (): Uint8Array => {
  const parts = leastParts(sheetXml('<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>甲</t></is></c></row>'));
  return zipped({
    ...parts,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    ),
    "xl/styles.xml":
      `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="10"/><color auto="1"/><name val="宋体"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor auto="1"/></patternFill></fill></fills>` +
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color indexed="64"/></right><top style="thin"><color theme="1" tint="-0.2"/></top><bottom style="thin"/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="1" borderId="1" xfId="0" applyFont="1" applyBorder="1"/></cellXfs></styleSheet>`,
  });
};

const one = { row: 0, column: 0, rows: 1, columns: 1 };

const hostOf = async (bytes: Uint8Array): Promise<Host> => {
  const host = Host.open(await engineForTests(), bytes);
  if (!(host instanceof Host)) throw new Error(host.code);
  return host;
};

/** What the add-in does to cells of a person's, each with the file it leaves. */
const written: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  [
    "标记：填充与加粗",
    async () => {
      const host = await hostOf(coloured());
      host.book.active.restyle(one, "mark", (style) => ({
        ...style,
        Font: { ...style.Font, Bold: true, Color: "8B1A1A" },
        Fill: { Type: "pattern", Pattern: 1, Color: ["FBE3E4"] },
      }));
      return host.save();
    },
  ],
  [
    "标记后撤销",
    async () => {
      const host = await hostOf(coloured());
      const { active } = host.book;
      active.restyle(one, "mark", (style) => ({ ...style, Fill: { Type: "pattern", Pattern: 1, Color: ["FBE3E4"] } }));
      active.restyle(one, "unmark", ({ Fill: _, ...style }) => style);
      return host.save();
    },
  ],
  [
    "只换行，不动颜色",
    async () => {
      const host = await hostOf(coloured());
      host.book.active.restyle(one, "wrap", (style) => ({ ...style, Alignment: { WrapText: true } }));
      return host.save();
    },
  ],
  [
    "自带透明度的颜色",
    async () => {
      const host = await hostOf(coloured());
      host.book.active.restyle(one, "alpha", (style) => ({ ...style, Font: { ...style.Font, Color: "00000000" } }));
      return host.save();
    },
  ],
  ...["rich.xlsx", "cases/ah_suixi_linshi_jiuzhu_2019_project.xlsx", "cases/hn_lingling_linye_2021_dept.xlsx"].map(
    (name) =>
      [
        `汇总表：${name}`,
        async () => {
          const workbook = opened(await engineForTests(), fixture(name));
          expect(workbook.writeSheet(summarySheet(), styles)).toBeNull();
          return workbook.save();
        },
      ] as const,
  ),
];

describe("写出的文件合乎格式", () => {
  const files: Uint8Array[] = [];

  it.each(written)("%s：颜色、个数、引用都合规范", async (_, write) => {
    const bytes = await write();
    files.push(bytes);
    expect(faultsOfPackage(bytes)).toEqual([]);
  });

  it("引擎没读懂的线条颜色照旧", async () => {
    const [, , wrap] = written;
    const xml = unzipped((await wrap?.[1]()) ?? new Uint8Array())["xl/styles.xml"] ?? "";
    expect(xml.match(/<color theme="1" tint="-0.2">/g)).toHaveLength(2);
  });

  it("检查本身能看出坏的颜色、个数和引用", () => {
    const parts = unzipped(coloured());
    const broken = (from: string, to: string) =>
      faultsOfPackage(rezipped({ ...parts, "xl/styles.xml": (parts["xl/styles.xml"] ?? "").replace(from, to) }));
    expect(broken('<color auto="1"/>', '<color rgb="FF"/>')).toEqual(['color rgb="FF"']);
    expect(broken('<fonts count="2">', '<fonts count="3">')).toEqual(['fonts count="3", 2 in it']);
    expect(broken('borderId="1"', 'borderId="7"')).toEqual(["xf borderId out of its list"]);
  });

  /** In a folder of its own. */
  function inFolder(use: (folder: string) => void): void {
    const folder = mkdtempSync(join(tmpdir(), "perf-written-"));
    try {
      use(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  function openpyxlOpensAll(): void {
    inFolder((folder) => {
      const paths = files.map((bytes, i) => {
        const path = join(folder, `${i}.xlsx`);
        writeFileSync(path, bytes);
        return path;
      });
      const script = "import sys, openpyxl\nfor path in sys.argv[1:]: openpyxl.load_workbook(path)";
      const { status, stderr } = spawnSync("/usr/bin/python3", ["-W", "ignore", "-c", script, ...paths], {
        encoding: "utf8",
      });
      expect({ status, stderr, all: files.length }).toEqual({ status: 0, stderr: "", all: written.length });
    });
  }

  const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync) ?? "";

  function libreOfficeReadsTheSame(): void {
    inFolder((folder) => {
      writeFileSync(join(folder, "0.xlsx"), files.at(-1) ?? new Uint8Array());
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      // 76: UTF-8
      const words = [
        profile,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
        "--outdir",
        folder,
      ];
      spawnSync(office, [...words, join(folder, "0.xlsx")], { timeout: 50_000 });
      expect(readFileSync(join(folder, "0.csv"), "utf8")).toContain("零陵区");
    });
  }

  // readers that are not ours, where they are installed; the check above runs everywhere
  const installed: readonly (readonly [string, () => void])[] = [
    ...(spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0
      ? [["openpyxl 全部打得开", openpyxlOpensAll] as const]
      : []),
    ...(office === "" ? [] : [["LibreOffice 打得开，读出表中的文字", libreOfficeReadsTheSame] as const]),
  ];
  for (const [name, opens] of installed) it(name, opens);
});
