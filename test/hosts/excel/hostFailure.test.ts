import { readFileSync } from "node:fs";
import { failureOf } from "../../../src/hosts/excel/hostFailure";

/** `Excel.ErrorCodes` as office.js's types list them: of the enumerations of that name, the longest is Excel's. */
const types = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8");
const lists = Array.from(types.matchAll(/enum ErrorCodes \{([^}]*)\}/g), ([, list = ""]) =>
  Array.from(list.matchAll(/= "(\w+)"/g), ([, code = ""]) => code),
);
const codes = lists.sort((one, other) => other.length - one.length)[0] ?? [];

describe("whatever Excel rejects with", () => {
  it("is listed", () => expect(codes).toEqual(expect.arrayContaining(["AccessDenied", "MergedRangeConflict"])));

  it.each(codes.filter((code) => code !== "GeneralException"))("%s has a sentence of its own kind", (code) => {
    expect(failureOf({ code, message: "" }).code).not.toBe("unexpected");
  });

  it("else is told in the host's own words", () =>
    expect(failureOf({ code: "GeneralException", message: "内部错误" })).toMatchObject({
      code: "unexpected",
      detail: "GeneralException: 内部错误",
    }));
});
