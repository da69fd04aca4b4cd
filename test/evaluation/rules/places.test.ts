import { placeIn } from "../../../src/evaluation/rules/places";

describe("the place that a title or a unit names", () => {
  it.each([
    ["黄石市图书馆", "湖北"],
    ["公安县水利局", "湖北"],
    ["中江县农业农村局", "四川"],
    ["湖北省公安厅", "湖北"],
    ["安康市财政局", "陕西"],
    // ordinary words that are places' names too
    ["公安局2022年度项目支出绩效自评表", null],
    ["2022年度公安业务费", null],
    ["河源保护项目", null],
    ["安康工程补助", null],
    // of two provinces none
    ["四川省对口支援湖北省项目", null],
    ["市级财政支出项目", null],
  ])("%s: %s", (text, province) => expect(placeIn(text)?.province ?? null).toBe(province));
});
