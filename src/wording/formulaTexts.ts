import type { Locale } from "./locale";

const zhCN = {
  usage: `用法：npm run --silent formula -- '=PERF.SCORE("≥4754人","4604人",5)' … [选项]

  --in 文件              公式引用这个工作簿里的单元格
  --sheet 名称           不写表名的引用所在的工作表（默认第一个）
  --profile 编号|文件.json  评分规则（默认用工作簿保存的，没有则用 national-2020）
  --locale zh-CN|en-US  语言`,
  noFormula: "没有给出公式",
  notFormula: "不是公式：",
};

/** What the command `formula` says. */
export const formulaTexts: Readonly<Record<Locale, typeof zhCN>> = {
  "zh-CN": zhCN,
  "en-US": {
    usage: `Usage: npm run --silent formula -- '=PERF.SCORE("≥4754人","4604人",5)' … [options]

  --in FILE             the workbook whose cells the formulas refer to
  --sheet NAME          the sheet of references that name none (the first by default)
  --profile ID|FILE.json  scoring profile (by default the workbook's own, else national-2020)
  --locale zh-CN|en-US  language`,
    noFormula: "No formula given",
    notFormula: "Not a formula: ",
  },
};
