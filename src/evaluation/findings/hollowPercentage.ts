import { isSatisfaction, dimensionKey } from "./wholeForm";
import { targetCell } from "../scoring/printed";
import { at, ofEach, type Detector } from "./finding";

/** What can be counted, so that a percent of it means something. */
const countable =
  /率|比例|占比|比重|百分|度$|度[（(]|指数|系数|数$|数量|人数|次数|户数|面积|金额|总额|产值|收入|成本|用量|产量|增长|增速|增幅|增加|下降|降幅|减少|降低|节约|节省|幅度|达标|合格|覆盖|完好|以上|人次|[\d一二三四五六七八九十]+[个项次人户]/;

/** 「形式上定量、实质上无测算依据」: a percent for what nobody counts (有效促进社会稳定 ≥95%). */
export const hollowPercentage: Detector = {
  code: "hollow-percentage",
  severity: "warning",
  title: { zh: "百分比无口径", en: "Hollow percentage" },
  texts: {
    zh: "效益指标「{name}」以「{target}」为目标，但名称没有可以统计的内容，应写明什么占什么的百分比及测算依据。",
    en: 'The benefit "{name}" has {target} for a target, but its name holds nothing that can be counted: say what is a percent of what.',
  },
  detect: (scored) =>
    ofEach(scored.indicators, (i) => {
      const { target, row } = i;
      if (target.kind !== "quantity" || target.unit.key !== "%" || target.moved !== null || target.worded) return null;
      if (dimensionKey(i, scored) !== "benefit" || isSatisfaction(i) || countable.test(row.name.text)) return null;
      return at(i, targetCell(row), { name: row.name.text, target: i.targetText });
    }),
};
