import { at, type Detector } from "./finding";

const names = /(?:预算|资金|经费)(?:执行|支出|支付|拨付)?(?:完成)?(?:率|进度)|预算执行|支出进度/;
const otherMatters =
  /及时|合规|合格|控制|调整|变动|结转|结余|编制|公开|到位|节约|准确|基本支出|公用|人员经费|三公|采购/;

/** Budget execution is scored in its block and again as an indicator. */
export const executionCountedTwice: Detector = {
  code: "execution-counted-twice",
  severity: "warning",
  title: { zh: "执行率重复计", en: "Execution twice" },
  texts: {
    zh: "预算执行情况已单独计分，这里又作为指标计分。",
    en: "Budget execution is scored in its own block and again as this indicator.",
  },
  detect: ({ indicators, form }) =>
    form.execution === null || form.execution.inTable
      ? []
      : indicators
          .filter(({ row }) => names.test(row.name.text) && !otherMatters.test(row.name.text))
          .map((i) => at(i, null, { weight: i.unit.weight.value })),
};
