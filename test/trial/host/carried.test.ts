import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { failure, hostOf, newHost, onSheet, type OpenHost, reopened } from "./hostForTests";

let open: OpenHost;
beforeEach(async () => {
  open = await newHost();
});

const namespace = "urn:example:profile";
const part = (text: string): string => `<data xmlns="${namespace}">${text}</data>`;

const inWorkbook = <T>(from: OpenHost, ask: (workbook: Excel.Workbook) => () => T): Promise<T> =>
  onSheet(from, (_, { workbook }) => ask(workbook));

describe("settings", () => {
  const all = (from: OpenHost): Promise<unknown> =>
    inWorkbook(from, ({ settings }) => {
      settings.load("items/key,items/value");
      return () => Object.fromEntries(settings.items.map(({ key, value }) => [key, value]));
    });

  it("hold what JSON holds, through a save, and are not seen as custom XML", async () => {
    await inWorkbook(open, ({ settings }) => {
      settings.add("profile", "baiyushan-2020");
      settings.add("mapping", { target: "E", actual: ["F", '<&">'], live: true });
      settings.add("gone", 1);
      return () => null;
    });
    await inWorkbook(open, ({ settings }) => {
      settings.getItem("gone").delete();
      settings.add("profile", "nation-2020");
      return () => null;
    });
    const wanted = { profile: "nation-2020", mapping: { target: "E", actual: ["F", '<&">'], live: true } };
    const again = await reopened(open);
    expect([await all(open), await all(again)]).toEqual([wanted, wanted]);
    const count = await inWorkbook(again, ({ customXmlParts }) => {
      const { value } = { value: customXmlParts.getCount() };
      return () => value.value;
    });
    expect(count).toBe(0);
  });
});

describe("custom XML", () => {
  const texts = (from: OpenHost): Promise<string[]> =>
    from.office.Excel.run(async ({ workbook, sync }) => {
      const parts = workbook.customXmlParts.getByNamespace(namespace);
      parts.load("items/id");
      await sync();
      const xml = parts.items.map((each) => each.getXml());
      await sync();
      return xml.map(({ value }) => value);
    });

  it("is added, found by its namespace, changed and deleted, each time through a save", async () => {
    await inWorkbook(open, ({ customXmlParts }) => {
      customXmlParts.add(part("一"));
      customXmlParts.add('<other xmlns="urn:example:other"/>');
      return () => null;
    });
    const second = await reopened(open);
    expect(await texts(second)).toEqual([part("一")]);
    await inWorkbook(second, ({ customXmlParts }) => {
      customXmlParts.getByNamespace(namespace).getOnlyItem().setXml(part("二"));
      return () => null;
    });
    const third = await reopened(second);
    expect(await texts(third)).toEqual([part("二")]);
    await inWorkbook(third, ({ customXmlParts }) => {
      customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().delete();
      return () => null;
    });
    const last = await reopened(third);
    expect(await texts(last)).toEqual([]);
    expect(Object.keys(unzipSync(last.host.save())).filter((name) => name.startsWith("customXml/item1"))).toEqual([]);
  });

  it("keeps its id, and a package says what each part is", async () => {
    const id = await inWorkbook(open, ({ customXmlParts }) => {
      const added = customXmlParts.add(part("一")).load("id");
      return () => added.id;
    });
    const found = await inWorkbook(await reopened(open), ({ customXmlParts }) => {
      const again = customXmlParts.getItemOrNullObject(id).load("namespaceUri");
      return () => (again.isNullObject ? null : again.namespaceUri);
    });
    expect(found).toBe(namespace);
    const files = unzipSync(open.host.save());
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    expect(text("xl/_rels/workbook.xml.rels")).toMatch(/relationships\/customXml"[^>]*customXml\/item1.xml/);
    expect(text("customXml/_rels/item1.xml.rels")).toContain("customXml/itemProps1.xml");
    expect(text("customXml/itemProps1.xml")).toContain(`ds:itemID="${id}"`);
    expect(text("[Content_Types].xml")).toContain('PartName="/customXml/itemProps1.xml"');
  });

  it("is read by the workbook that the command line opens", async () => {
    await inWorkbook(open, ({ customXmlParts }) => {
      customXmlParts.add(part("{}"));
      return () => null;
    });
    const xml = (await reopened(open)).host.book.customXml.inNamespace(namespace).map((each) => each.xml);
    expect(xml).toEqual([part("{}")]);
  });

  it.each(["", "文字", "<a>", "<a></b>", "<a/><b/>", "<a>"])("refuses %p", async (xml) => {
    const add = inWorkbook(open, ({ customXmlParts }) => (customXmlParts.add(xml), () => null));
    expect(await failure(add)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a file with charts, a pivot, pictures, comments and more", () => {
  const rich = new Uint8Array(readFileSync(resolve(__dirname, "../../fixtures/rich.xlsx")));

  it("is what it was after all of it was read", async () => {
    const from = await hostOf(rich);
    await from.office.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.load("items/name");
      await sync();
      for (const sheet of workbook.worksheets.items) {
        const used = sheet.getUsedRange();
        used.load("values,text,formulas,numberFormat,format/fill/color,format/wrapText");
        used.getMergedAreasOrNullObject().load("address");
        sheet.charts.load("items/name");
        sheet.protection.load("protected");
      }
      await sync();
    });
    expect(Buffer.from(from.host.save()).equals(rich)).toBe(true);
  });

  it("keeps every part of every sheet when another is added and written", async () => {
    const from = await hostOf(rich);
    await onSheet(from, (_, { workbook }) => {
      workbook.worksheets.add("新表").getRange("A1:B1").values = [["得分", "=1+1"]];
      return () => null;
    });
    const [before, now] = [unzipSync(rich), unzipSync(from.host.save())];
    const shared = /^(\[Content_Types\]|_rels\/|docProps\/|xl\/(workbook|_rels|sharedStrings|styles|theme|calcChain))/;
    const differing = Object.entries(before)
      .filter(([name, bytes]) => !shared.test(name) && !Buffer.from(bytes).equals(now[name] ?? new Uint8Array()))
      .map(([name]) => name);
    expect(differing).toEqual([]);
  });
});
