import type { Profile } from "../profile";
import { national2020 } from "./national2020";

/**
 * Steps of published department indicator systems: 在职人员控制率 「每超过一个百分点扣0.5分」, 三公变动率 0.8 a point
 * (m.51dongshi.net/eedfrcvdvdcgg.html), 预算完成率 「每低于5%扣2分」 (wenku365.com/p-50355167.html).
 */
export const departmentSteps: Profile = {
  ...national2020,
  id: "department-steps",
  name: { "zh-CN": "部门整体按档扣分", "en-US": "Departments, points off by steps" },
  basis: {
    "zh-CN": "公开的部门整体支出绩效评价指标体系（m.51dongshi.net/eedfrcvdvdcgg.html、wenku365.com/p-50355167.html）",
    "en-US":
      "Published indicator systems of departments (m.51dongshi.net/eedfrcvdvdcgg.html, wenku365.com/p-50355167.html)",
  },
  dated: "",
  certainty: "read",
  kind: "department",
  perPoint: [
    { words: ["三公"], side: "above", base: null, step: 1, points: 0.8, counted: "full" },
    { words: ["控制率"], side: "above", base: null, step: 1, points: 0.5, counted: "full" },
    { words: ["完成率"], side: "below", base: null, step: 5, points: 2, counted: "full" },
  ],
};
