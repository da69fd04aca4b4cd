import { normalise } from "../../value/normalise";
import { at, ofEach, type Detector } from "./finding";

/** Marks and numbering before the name proper, and what stands in brackets behind it (%). */
const around = /^[★☆▲*\s]*(?:指标\s*\d+\s*[:：.、]?|\d+[.、)]|\(\d+\))?|\([%‰个项次]*\)$/g;
const generic =
  /^(?:完成|合格|达标|及时|覆盖|优良|优秀|准确|有效|到位|正常|完好|达成|实现|完成及时|按时完成|按期完成|完成达标)率$|^(?:完成|达标)(?:数量|情况|数)$/;

/** The name says how well, but not of what: 完成率, 合格率, 达标率. */
export const genericIndicator: Detector = {
  code: "generic-indicator",
  severity: "warning",
  title: { zh: "指标名称笼统", en: "Generic name" },
  texts: {
    zh: "指标名称只写「{name}」，没有写明是哪项工作、什么对象的。",
    en: 'The name is only "{name}" and does not say of what.',
  },
  detect: ({ indicators }) =>
    ofEach(indicators, (i) => {
      const name = normalise(i.row.name.text).replace(around, "");
      return generic.test(name) ? at(i, null, { name }) : null;
    }),
};
