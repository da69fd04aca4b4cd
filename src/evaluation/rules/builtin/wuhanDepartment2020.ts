import type { Profile } from "../profile";
import { dimensions } from "./dimensions";
import { hubeiProject2020 } from "./hubeiProject2020";

/**
 * 武汉市部门整体绩效自评: 20/35/30/15. What a district's department published of the use of results (青山区白玉山街, 2021-06-29) names
 * only those that did well; what it leaves open is the national rule.
 */
export const wuhanDepartment2020: Profile = {
  ...hubeiProject2020,
  id: "wuhan-department-2020",
  name: { "zh-CN": "武汉市部门整体（2020）", "en-US": "Wuhan departments (2020)" },
  basis: {
    "zh-CN": "武汉市部门整体绩效自评（预算执行20、产出35、效益30、满意度15）",
    "en-US": "Wuhan departments' self-evaluation (execution 20, outputs 35, benefits 30, satisfaction 15)",
  },
  dated: "2020",
  certainty: "seen",
  kind: "department",
  dimensions: dimensions(20, 35, 30, 15),
  useOfResults: {
    ...hubeiProject2020.useOfResults,
    rule: {
      "zh-CN":
        "绩效成绩显著的，下一年度项目资金安排时重点考虑，同等条件下优先上报；其余按全国规则：良的维持，中的压减，差的整改后安排",
      "en-US":
        "Those that did well go first in next year's funds; the others by the national rule: Good kept, Fair cut, Poor funded once mended",
    },
    source: {
      "zh-CN": "武汉市青山区白玉山街2020年度自评结果（摘要版），其余为财预〔2020〕10号的要求",
      "en-US": "Baiyushan's published summary of 2020; the rest Cai Yu [2020] No. 10",
    },
  },
};
