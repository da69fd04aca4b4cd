import { readCell } from "../../value/read";
import type { CustomFunction } from "../customFunction";
import { profile, required } from "../parameters";
import { valueRows } from "../valueRows";

export const parse: CustomFunction = {
  id: "PARSE",
  description: {
    "zh-CN": "读出一段文字里的符号、数值、单位和类型，横向溢出四格",
    "en-US": "Operator, value, unit and kind read from a text, spilled over four cells",
  },
  parameters: [
    required(
      { "zh-CN": "文字", "en-US": "text" },
      { "zh-CN": "目标值或实际完成值，如 不低于95%", "en-US": "A target or an actual, such as ≥95%" },
    ),
    profile,
  ],
  result: { type: "any", matrix: true },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./parseHelp")).help,
  run: (given) => {
    given.rules();
    return valueRows(readCell(given.cell(0), "General"), given.locale);
  },
};
