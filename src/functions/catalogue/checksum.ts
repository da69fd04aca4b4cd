import type { CustomFunction } from "../customFunction";
import { checksumOf } from "../checksumOf";
import { column, optional, profile, required } from "../parameters";

export const checksum: CustomFunction = {
  id: "CHECKSUM",
  description: {
    "zh-CN": "计算一个区域内容的校验码（数字），内容改动后校验码不同",
    "en-US": "A number drawn from the contents of a range: another once they are changed",
  },
  parameters: [
    column(
      required(
        { "zh-CN": "区域", "en-US": "range" },
        { "zh-CN": "要核对的单元格区域", "en-US": "The cells to be checked" },
      ),
      { "zh-CN": "区域", "en-US": "range" },
    ),
    optional(
      required(
        { "zh-CN": "空单元格数", "en-US": "blanks" },
        {
          "zh-CN": "COUNTBLANK(区域)，用以区分空白和 0",
          "en-US": "COUNTBLANK(range), which tells a blank from 0",
        },
      ),
    ),
    profile,
  ],
  result: { type: "number", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./checksumHelp")).help,
  run: (given) => checksumOf(given.area(0), given.optionalNumber(1)),
};
