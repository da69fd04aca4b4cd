import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN":
      "由区域内每个单元格的位置和内容得出一个不超过 4294967295 的数。汇总表用它判断自评表在生成之后是否改动。空白与 0 得出同一个数，两者之间的改动由第二个参数 COUNTBLANK(区域) 区分。",
    "en-US":
      "A number up to 4294967295 from the place and contents of every cell. The summary sheet tells by it whether a form was changed afterwards. A blank and 0 give the same; the second argument COUNTBLANK(range) tells them apart.",
  },
  formula: { "zh-CN": "32 位 FNV-1a", "en-US": "FNV-1a of 32 bits" },
  basis: { "zh-CN": "本加载项的核对规则", "en-US": "How this add-in checks sheets" },
  examples: [
    { arguments: [["≥95%", "96%", 10]], note: { "zh-CN": "三个单元格", "en-US": "Three cells" } },
    { arguments: [["≥95%", "97%", 10]], note: { "zh-CN": "改动其中一个", "en-US": "One of them changed" } },
  ],
};
