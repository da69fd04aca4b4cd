import * as fc from "fast-check";
import type { LaidOut } from "../../src/summary/layout";
import { columnWidths } from "../../src/summary/columns";
import { columnPoints, defaultRowPoints, pageBreaks, pageMargins, printScale } from "../../src/summary/page";
import { baseFont } from "../../src/summary/styles";
import { summaryOf } from "../../src/summary/summaryOf";
import { baiyushan, indicator, profiles, resultOf } from "./results";

const paper = { width: 841.89 - (pageMargins.left + pageMargins.right) * 72, height: 595.28 };
const room = paper.height - (pageMargins.top + pageMargins.bottom) * 72;

describe("the printed summary", () => {
  const width = columnPoints(columnWidths.reduce((all, one) => all + one, 0));

  it("fills a landscape A4 page without being shrunk", () => {
    expect(printScale(columnWidths)).toBe(1);
    expect(width / paper.width).toBeGreaterThan(0.93);
    expect(width / paper.width).toBeLessThanOrEqual(1);
  });

  it("prints in 9 points also where the workbook's own font makes every column an eighth wider", () => {
    const scale = printScale(columnWidths.map((one) => (one * 8) / 7));
    expect(baseFont.size * scale).toBeGreaterThanOrEqual(9);
  });

  it("says whose it is, in which unit, and who signs", () => {
    const texts = summaryOf(resultOf(baiyushan), { locale: "zh-CN", profiles })
      .cells.flat()
      .flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
    expect(texts).toContain("填报单位：武汉市青山区人民政府白玉山街办事处　　金额单位：万元　　得分单位：分");
    for (const said of ["填表人（签字）：", "审核人（签字）：", "单位负责人（签字）：", "单位（盖章）："])
      expect(texts).toContain(said);
  });

  it.each([1, 23, 60, 200])(
    "of %d indicators has the header on every page and the signatures beside a row",
    (count) => {
      const rows = Array.from({ length: count }, (_, at) =>
        indicator({ row: 10 + at, path: ["产出指标", `指标${at}`], item: "项目产出" }),
      );
      const model = summaryOf(resultOf({ ...baiyushan, indicators: rows }), { locale: "zh-CN", profiles });
      const header = Number(/\$(\d+)/.exec(model.print.titleRows)?.[1]) - 1;
      const shown = (row: number) => model.cells[row]?.map((cell) => (cell.kind === "text" ? cell.text : "")) ?? [];
      expect(shown(header).slice(0, 2)).toEqual(["评价项目", "一级指标"]);
      const signed = model.cells.length - 2;
      expect(shown(signed)[0]).toBe("填表人（签字）：");
      expect(model.print.area).toBe(`A1:M${model.cells.length}`);
      expect(model.print.pageBreaks.every((row) => row < signed - 1)).toBe(true);
    },
  );

  it("begins every form on a page of its own where there are several", () => {
    const model = summaryOf(resultOf(baiyushan, { ...baiyushan, sheet: "二" }), { locale: "zh-CN", profiles });
    const heads = model.cells.flatMap((line, row) => (line[0]?.style === "heading" ? [row] : []));
    expect(model.print.pageBreaks).toEqual(expect.arrayContaining(heads));
  });
});

describe("page breaks", () => {
  const section = fc.record({
    rows: fc.array(fc.integer({ min: 10, max: 120 }), { minLength: 1, maxLength: 30 }),
    keep: fc.constantFrom("whole" as const, "rows" as const),
    newPage: fc.boolean(),
  });

  it("never part what one page can hold, nor a table's name from its first row", () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 8 }), (sections) => {
        const heights = sections.flatMap(({ rows }) => rows);
        let next = 0;
        const laid = sections.map(({ rows, keep, newPage }): LaidOut => {
          const start = next;
          next += rows.length;
          return { start, end: next, keep, newPage };
        });
        const breaks = pageBreaks(laid, heights, 1, null);
        // pages as a printer makes them: at the breaks, and where one is full
        const begins = new Set(breaks);
        const pageOf: number[] = [];
        let [page, used] = [0, 0];
        heights.forEach((height, row) => {
          if (begins.has(row) || used + height > room) [page, used] = [page + 1, 0];
          used += height;
          pageOf.push(page);
        });
        for (const { start, end, keep, newPage } of laid) {
          const whole = heights.slice(start, end).reduce((all, one) => all + one, 0);
          const last = keep === "whole" ? end : Math.min(end, start + 3);
          if (whole <= room * 0.9) expect([pageOf[start], start, end]).toEqual([pageOf[last - 1], start, end]);
          if (newPage && start > 0) expect(breaks).toContain(start);
        }
        expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
      }),
    );
  });

  it("takes a row without a height as Excel draws it", () => expect(defaultRowPoints).toBe(15));
});
