import * as fc from "fast-check";
import type { Engine } from "../../../src/hosts/file/engine";
import { fixedDecimals } from "../../../src/hosts/file/read/fixedDecimals";
import { generalText } from "../../../src/hosts/file/read/generalText";
import { type ShowText, textShower } from "../../../src/hosts/file/read/shownText";
import { engineForTests } from "./engineForTests";

describe("显示文本", () => {
  let engine: Engine;
  let show: ShowText;
  beforeAll(async () => {
    engine = await engineForTests();
    show = textShower(engine, false);
  });

  it.each<[string | number | boolean | null, string, string]>([
    [8.575, "0.00", "8.58"],
    [1.005, "0.00", "1.01"],
    [8.575, "0.00_ ", "8.58 "],
    [-8.575, "0.00_);[Red]\\(0.00\\)", "(8.58)"],
    [0, "+0.00;-0.00;0.00", "0.00"],
    [3, "+0.00;-0.00;0.00", "+3.00"],
    [-3, "+0.00;-0.00;0.00", "-3.00"],
    [0, '#,##0;-#,##0;"—"', "—"],
    [0, "0;-0;;@", ""],
    [-5, "0;;", ""],
    [7, '[>5]"多"0;"少"0', "多7"],
    [0.945, "0%", "95%"],
    [0.94285714, "0.00%", "94.29%"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [89.974, '0.0"万元"', "90.0万元"],
    [12.5, 'General"分"', "12.5分"],
    [-0.4, "0", "0"],
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.333333333"],
    [100 / 3, "General", "33.33333333"],
    [123456789012, "General", "1.23457E+11"],
    [0.00001234567, "General", "1.23457E-05"],
    [0.0001, "General", "0.0001"],
    [5300, "General", "5300"],
    [43891, "m/d/yyyy", "2020/3/1"],
    [43891, 'yyyy"年"m"月"d"日";@', "2020年3月1日"],
    [43891, 'yyyy"年"m"月"', "2020年3月"],
    [0.75, "h:mm", "18:00"],
    [70, '[>=60]"合格";"不合格"', "合格"],
    ["甲", '"目标："@', "目标：甲"],
    ["甲", "@", "甲"],
    [5.5, "@", "5.5"],
    [true, "General", "TRUE"],
    [null, "0.00", ""],
  ])("%s 按 %s 显示为 %s", (value, format, text) => {
    expect(show(value, format)).toBe(text);
  });

  it("小数位数固定的格式与引擎逐一相同", () => {
    const file = engine.NewFile();
    const formats = ["0", "0.00", "#,##0.0", "0%", "0.00%"].map((code) => {
      return [code, file.NewStyle({ CustomNumFmt: code }).style] as const;
    });
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000);
    fc.assert(
      fc.property(cents, fc.constantFrom(...formats), (value, [code, style]) => {
        // At a tie the engine rounds the binary number, and it keeps the sign of zero: what we do better.
        const [, decimals = ""] = /\.(0+)/.exec(code) ?? [];
        const scaled = Math.abs(value) * 10 ** (decimals.length + (code.endsWith("%") ? 2 : 0));
        fc.pre(Math.abs((scaled % 1) - 0.5) > 1e-6 && scaled >= 1);
        file.SetCellFloat("Sheet1", "A1", value, -1, 64);
        file.SetCellStyle("Sheet1", "A1", "A1", style);
        expect(show(value, code)).toBe(file.GetCellValue("Sheet1", "A1").value);
      }),
    );
  });

  it("四舍五入到小数位后与原数相差不过半个末位", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(6), (value, decimals) => {
        const text = fixedDecimals(value, decimals, 0, false);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        expect(text.split(".")[1]?.length ?? 0).toBe(decimals);
      }),
    );
  });

  it("常规格式读回来相差不过第五位有效数字", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = generalText(value);
        expect(text.replace("-", "").replace("E-", "E").length).toBeLessThanOrEqual(12);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-5);
      }),
    );
  });
});
