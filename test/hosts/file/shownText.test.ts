import * as fc from "fast-check";
import { textShower } from "../../../src/hosts/file/read/shownText";

const show = textShower(false);

describe("显示文本与 Excel 相同", () => {
  describe.each<[string, readonly [value: string | number | boolean | null, format: string, text: string][]]>([
    [
      "小数按十进制四舍五入",
      [
        [8.575, "0.00", "8.58"],
        [1.005, "0.00", "1.01"],
        [-8.575, "0.00", "-8.58"],
        [8.575, "0.00_ ", "8.58 "],
        [-8.575, "0.00_);[Red]\\(0.00\\)", "(8.58)"],
        [0.945, "0%", "95%"],
        [0.285, "0%", "29%"],
        [0.94285714, "0.00%", "94.29%"],
        [1234567.891, "#,##0.00", "1,234,567.89"],
        [-0.4, "0", "0"],
        [-0.001, "0.00", "0.00"],
        [5, "0.0?", "5.0 "],
        [5, "0.##", "5."],
        [0, "#", ""],
        [1234567.5, "0.0,", "1234.6"],
        [0.5, "# ?/?", " 1/2"],
        [12345, "0.00E+00", "1.23E+04"],
      ],
    ],
    [
      "常规",
      [
        [0.1 + 0.2, "General", "0.3"],
        [1 / 3, "General", "0.333333333"],
        [100 / 3, "General", "33.33333333"],
        [123456789012, "General", "1.23457E+11"],
        [0.00001234567, "General", "1.23457E-05"],
        [0.0001, "General", "0.0001"],
        [5300, "General", "5300"],
        [12.5, 'General"分"', "12.5分"],
        [12.5, 'G/通用格式"分"', "12.5分"],
        [5.5, "@", "5.5"],
        ["甲", "General", "甲"],
        [true, "General", "TRUE"],
        [null, "0.00", ""],
      ],
    ],
    [
      "分段与条件",
      [
        [0, "+0.00;-0.00;0.00", "0.00"],
        [3, "+0.00;-0.00;0.00", "+3.00"],
        [-3, "+0.00;-0.00;0.00", "-3.00"],
        [0, '#,##0;-#,##0;"—"', "—"],
        [0, "0;-0;;@", ""],
        ["甲", "0;-0;;@", "甲"],
        ["甲", ";;;", ""],
        [-5, "0;;", ""],
        [7, '[>5]"多"0;"少"0', "多7"],
        [70, '[>=60]"合格";"不合格"', "合格"],
        [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', " -   "],
        ["甲", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', " 甲 "],
      ],
    ],
    [
      "中文单位与记号",
      [
        [89.974, '0.0"万元"', "90.0万元"],
        [56077000, '0!.0,"万"', "5607.7万"],
        [56077000, "0!.0000", "5607.7000"],
        [56077, '0\\.0,"万元"', "5.6万元"],
        [3, '0"起"', "3起"],
        [3, "第0名", "第3名"],
        [1234.5, "[$¥-804]#,##0.00", "¥1,234.50"],
        [1234.5, '"￥"#,##0.00', "￥1,234.50"],
        [1, "[Blue]0.0[$元]", "1.0元"],
        ["甲", '"▲ "@', "▲ 甲"],
        [5.5, '"▲ "@', "5.5"],
        ["甲", '"目标："@', "目标：甲"],
        ["上午", '"上午/下午"@', "上午/下午上午"],
      ],
    ],
    [
      "日期与时间",
      [
        [43891, "m/d/yyyy", "2020/3/1"],
        [43891.75, "m/d/yyyy h:mm", "2020/3/1 18:00"],
        [43891, 'yyyy"年"m"月"d"日";@', "2020年3月1日"],
        [43891, '[$-804]yyyy"年"m"月"d"日";@', "2020年3月1日"],
        [43891, 'yyyy"年"m"月"', "2020年3月"],
        [43891, "yyyy年m月d日", "2020年3月1日"],
        [43891, "[$-804]aaaa", "星期日"],
        [43891, "yyyy/m/d aaaa", "2020/3/1 星期日"],
        [43891, "[$-804]aaa", "周日"],
        [43891, "mmm-yy", "Mar-20"],
        [43891, "[$-F800]dddd, mmmm dd, yyyy", "2020年3月1日"],
        [0.75, "h:mm", "18:00"],
        [0.75, "h:mm AM/PM", "6:00 PM"],
        [0.75, '上午/下午h"时"mm"分"', "下午6时00分"],
        [0.25, '上午/下午h"时"mm"分"', "上午6时00分"],
        [0.75, '[$-804]AM/PM h"时"mm"分"', "下午 6时00分"],
        [1.5, "[h]:mm", "36:00"],
        [60, "yyyy-mm-dd", "1900-02-29"],
        // Excel shows #### for what is no date; the number says more
        [-1, "yyyy-mm-dd", "-1"],
        [1e10, "yyyy-mm-dd", "10000000000"],
      ],
    ],
    [
      "中文数字",
      [
        [43891, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二○二○年三月一日"],
        [44551, '[DBNum1][$-804]yyyy"年"m"月"d"日";@', "二○二一年十二月二十一日"],
        [44551, '[DBNum2][$-804]yyyy"年"m"月"d"日"', "贰零贰壹年壹拾贰月贰拾壹日"],
        [0.75, '[DBNum1][$-804]上午/下午h"时"mm"分";@', "下午六时○○分"],
        [123, "[DBNum1][$-804]General", "一百二十三"],
        [10, "[DBNum1][$-804]General", "一十"],
        [100500, "[DBNum1][$-804]General", "一十万○五百"],
        [1005.2, "[DBNum2][$-804]General", "壹仟零伍.贰"],
        [120000000, "[DBNum1]General", "一亿二千万"],
        [0, "[DBNum1]General", "○"],
        [-12, "[DBNum2]General", "-壹拾贰"],
        [123, "[DBNum1]G/通用格式", "一百二十三"],
        [123, "[DBNum1][$-804]0", "一二三"],
        [1234.5, "[DBNum2][$-804]0.00", "壹贰叁肆.伍零"],
        [123, "[DBNum3][$-804]0", "１２３"],
        ["第3次", "[DBNum1]General", "第3次"],
      ],
    ],
  ])("%s", (_, rows) => {
    it.each(rows)("%s 按 %s 显示为 %s", (value, format, text) => expect(show(value, format)).toBe(text));
  });

  it("自 1904 年起算的日期晚 1462 天，时长与数值不变", () => {
    const since1904 = textShower(true);
    expect(since1904(42429, "yyyy-mm-dd")).toBe("2020-03-01");
    expect(since1904(1.5, "[h]:mm")).toBe("36:00");
    expect(since1904(42429, "0")).toBe("42429");
  });

  it("读不懂的格式显示数值本身", () => expect(show(2.5, '"分')).toBe("2.5"));

  it("恰在半个末位上时远离零进位，无论二进制怎样存", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 5 }), (whole, decimals) => {
        const half = Number(`${whole}5e-${decimals + 1}`);
        const up = String(whole + 1).padStart(decimals + 1, "0");
        expect(show(half, `0.${"0".repeat(decimals)}`)).toBe(`${up.slice(0, -decimals)}.${up.slice(-decimals)}`);
        expect(show(-half, `0.${"0".repeat(decimals)}`)).toBe(`-${up.slice(0, -decimals)}.${up.slice(-decimals)}`);
      }),
    );
  });

  it("四舍五入到小数位后与原数相差不过半个末位", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(6), (value, decimals) => {
        const text = show(value, decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        expect(text.split(".")[1]?.length ?? 0).toBe(decimals);
      }),
    );
  });

  it("常规格式读回来相差不过第五位有效数字", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        // smaller numbers have lost binary digits already, and Excel takes them for 0
        fc.pre(value === 0 || Math.abs(value) > 2.3e-308);
        const text = show(value, "General");
        expect(text.replace("-", "").replace("E-", "E").length).toBeLessThanOrEqual(12);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-5);
      }),
    );
  });
});
