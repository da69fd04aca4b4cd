import { strFromU8, unzipSync } from "fflate";
import { failure, newHost, onSheet, type OpenHost, reopened } from "./hostForTests";

let open: OpenHost;
beforeEach(async () => {
  open = await newHost();
});

const parts = ({ host }: OpenHost): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(host.save())).map(([name, bytes]) => [name, strFromU8(bytes)]));

const change = (from: OpenHost, apply: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<null> =>
  onSheet(from, (sheet, { workbook }) => (apply(sheet, workbook), () => null));

describe("charts", () => {
  const draw = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1:B4").values = [
      ["评价项目", "得分率"],
      ["项目投入", 1],
      ["项目产出", 0.9429],
      ["项目效益", 0.9333],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "得分率图";
    chart.title.text = "各评价项目得分率";
    chart.legend.visible = false;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.categoryAxis.reversePlotOrder = true;
    const series = chart.series.getItemAt(0);
    series.name = "得分率";
    series.format.fill.setSolidColor("#5B8DB8");
    chart.setPosition("D2", "H12");
  };
  const listed = (from: OpenHost): Promise<string[]> =>
    onSheet(from, (sheet) => {
      sheet.charts.load("items/name");
      return () => sheet.charts.items.map(({ name }) => name);
    });

  it("take their series from the range and stand where they are put", async () => {
    await change(open, draw);
    const saved = parts(open);
    const chart = saved["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain("<a:t>各评价项目得分率</a:t>");
    expect(chart).toContain("<cat><strRef><f>自评表!$A$2:$A$4</f>");
    expect(chart).toContain("<val><numRef><f>自评表!$B$2:$B$4</f>");
    expect(chart).toContain('<barDir val="bar">');
    expect(chart).toContain('<orientation val="maxMin">');
    // The engine takes a cell, not a text, for a series' name.
    expect(chart).toContain("<tx><strRef><f>自评表!$B$1</f>");
    const drawing = saved["xl/drawings/drawing1.xml"] ?? "";
    expect(drawing).toMatch(/<xdr:from><xdr:col>3<\/xdr:col>.*<xdr:row>1<\/xdr:row>/);
    expect(drawing).toMatch(/<xdr:to><xdr:col>8<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>12<\/xdr:row>/);
  });

  it("look the same in a saved file", async () => {
    await change(open, draw);
    const look = ({ host }: OpenHost) =>
      host.book.active.load().charts.map(({ type, title, legend, series, place, valueAxis, categoryAxis }) => ({
        type,
        title,
        legend: legend.visible,
        series: series.map(({ values, categories, color }) => [values, categories, color?.replace("#", "")]),
        place,
        maximum: valueAxis.maximum,
        reversed: categoryAxis.reversed,
      }));
    const before = look(open);
    expect(before).toHaveLength(1);
    expect(look(await reopened(open))).toEqual(before);
  });

  it("are found in a saved file, and replaced there", async () => {
    await change(open, draw);
    const again = await reopened(open);
    expect(await listed(again)).toEqual(["得分率图"]);
    await change(again, (sheet) => {
      sheet.charts.getItemOrNullObject("得分率图").delete();
      draw(sheet);
    });
    expect(await listed(await reopened(again))).toEqual(["得分率图"]);
    await change(again, (sheet) => sheet.charts.getItem("得分率图").delete());
    expect(await listed(await reopened(again))).toEqual([]);
  });
});

describe("names", () => {
  it("are added over a range, found, used as an address and deleted", async () => {
    await change(open, (sheet, workbook) => {
      sheet.getRange("B2:B3").values = [[20], [33]];
      workbook.names.add("本项得分", sheet.getRange("B2:B3"));
      sheet.getRange("B4").formulas = [["=SUM(本项得分)"]];
    });
    const again = await reopened(open);
    const seen = await onSheet(again, (sheet, { workbook }) => {
      const name = workbook.names.getItemOrNullObject("本项得分").load("name,formula,type,scope");
      const range = name.getRange().load("address");
      const sum = sheet.getRange("B4").load("values");
      const used = sheet.getRange("本项得分").load("values");
      return () => [name.formula, name.type, name.scope, range.address, sum.values, used.values];
    });
    expect(seen).toEqual(["=自评表!$B$2:$B$3", "Range", "Workbook", "自评表!B2:B3", [[53]], [[20], [33]]]);
    await change(again, (_, workbook) => workbook.names.getItem("本项得分").delete());
    expect(await failure(change(again, (_, w) => w.names.getItem("本项得分").delete()))).toMatchObject({
      code: "ItemNotFound",
    });
  });

  it("are refused twice", async () => {
    const add = change(open, (_, { names }) => {
      names.add("满分", "=100");
      names.add("满分", "=100");
    });
    expect(await failure(add)).toMatchObject({ code: "ItemAlreadyExists" });
  });
});

describe("the page", () => {
  it("is set up for A4 and stays so in the file", async () => {
    await change(open, (sheet) => {
      sheet.getRange("L40").values = [["甲"]];
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.centerHorizontally = true;
      page.setPrintMargins("Inches", { top: 0.5, left: 0.4 });
      page.setPrintArea("A1:L40");
      page.setPrintTitleRows("$1:$3");
      page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    });
    const saved = parts(open);
    const xml = saved["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"/);
    expect(xml).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(xml).toMatch(/<pageSetUpPr[^>]*fitToPage="(true|1)"/);
    expect(xml).toMatch(/<pageMargins[^>]*left="0.4"[^>]*top="0.5"/);
    expect(xml).toMatch(/<printOptions[^>]*horizontalCentered="(true|1)"/);
    expect(xml).toContain("<oddFooter>&amp;C第 &amp;P 页</oddFooter>");
    const names = saved["xl/workbook.xml"] ?? "";
    expect(names).toMatch(/<definedName[^>]* name="_xlnm.Print_Area">自评表!\$A\$1:\$L\$40</);
    expect(names).toMatch(/<definedName[^>]* name="_xlnm.Print_Titles">自评表!\$1:\$3</);
    const seen = await onSheet(await reopened(open), (sheet) => {
      const page = sheet.pageLayout.load("orientation,paperSize,zoom");
      return () => [page.orientation, page.paperSize, page.zoom];
    });
    expect(seen).toEqual(["Landscape", "A4", { horizontalFitToPages: 1, verticalFitToPages: 0 }]);
  });
});

describe("links", () => {
  it("lead to a cell and show their text", async () => {
    await change(open, (sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "自评表!C9", textToDisplay: "C9", screenTip: "来源" };
    });
    const seen = await onSheet(await reopened(open), (sheet) => {
      const range = sheet.getRange("A1").load("hyperlink,values,format/font/underline");
      return () => [range.hyperlink, range.values, range.format.font.underline];
    });
    expect(seen).toEqual([{ documentReference: "自评表!C9" }, [["C9"]], "Single"]);
  });
});
