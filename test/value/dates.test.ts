import { isDateFormat, readDottedDay } from "../../src/value/dates";
import { readCell } from "../../src/value/read";
import { read, told } from "./told";

describe("时间", () => {
  it.each([
    ["2021年12月完成", "by 2021-12-31"],
    ["2021年2月", "by 2021-02-28"],
    ["2021年12月20日前", "by 2021-12-20"],
    ["2021年12月31日前全部完成支付", "by 2021-12-31"],
    ["2021-12-20", "by 2021-12-20"],
    ["2021/12/20", "by 2021-12-20"],
    ["2021.12.20", "by 2021-12-20"],
    ["2021.10完成", "by 2021-10-31"],
    ["2021.6底前", "by 2021-06-30"],
    ["12月底到位", "by ?-12-31"],
    ["11月底之前", "by ?-11-30"],
    ["定性 11月底之前", "by ?-11-30"],
    ["6月初", "by ?-06-10"],
    ["11月中旬", "by ?-11-20"],
    ["十二月底前", "by ?-12-31"],
    ["二〇二一年十二月", "by 2021-12-31"],
    ["第四季度", "by ?-12-31"],
    ["2020年第三季度", "by 2020-09-30"],
    ["Q2", "by ?-06-30"],
    ["上半年", "by ?-06-30"],
    ["年底前", "by ?-12-31"],
    ["2020年底前完成", "by 2020-12-31"],
    ["当年完成", "by ?-12-31"],
    ["2020年1月--2020年11月", "from 2020-01-01 to 2020-11-30"],
    ["2021年1月-12月", "from 2021-01-01 to 2021-12-31"],
    ["2021年1-12月", "from 2021-01-01 to 2021-12-31"],
    ["1月至12月", "from ?-01-01 to ?-12-31"],
    ["2020.1-2020.11", "from 2020-01-01 to 2020-11-30"],
  ])("%s is %s", (text, value) => expect(read(text)).toBe(value));

  it.each([
    ["12个月", "12 个月"],
    ["3年", "3 年"],
    ["≥20年", "≥ 20 年"],
    ["不少于6个月", "≥ 6 个月"],
    ["2021年完成100%", "completion 1"],
    ["次年3月", "text with a number"],
    ["提前3年完成", "text with a number"],
  ])("%s is no date: %s", (text, value) => expect(read(text)).toBe(value));

  it.each([
    ["2020.12", "by 2020-12-31"],
    ["2020.3", "by 2020-03-31"],
    ["20201231", "by 2020-12-31"],
    ["95.5", null],
    ["20201331", null],
  ])("%s is a day where time is spoken of: %s", (text, value) => {
    const day = readDottedDay(text);
    expect(day && told(day)).toBe(value);
  });
});

describe("日期格式的单元格", () => {
  it.each([
    [44561, "yyyy/m/d", "by 2021-12-31"],
    [44561.75, "yyyy-mm-dd hh:mm", "by 2021-12-31"],
    [44561, 'm"月"d"日"', "by 2021-12-31"],
    [44561, "General", "44561"],
    [44561, "#,##0.00", "44561"],
    [44561, '0"days"', "44561"],
    [-3, "yyyy/m/d", "-3"],
  ])("%s as %s is %s", (value, format, date) => expect(told(readCell(value, format))).toBe(date));

  it.each([
    ["[Red]0", false],
    ["mm:ss", false],
    ["mmm-yy", true],
    ["0.00E+00", false],
    ["@", false],
  ])("%s", (format, date) => expect(isDateFormat(format)).toBe(date));
});
