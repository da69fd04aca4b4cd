import type { Profile } from "../profile";
import { national2020 } from "./national2020";

/** 四川省部门预算项目支出绩效自评表: 10/90; a reason is owed below a rate of 90 % and for any adjustment of the budget. */
export const sichuanProject2023: Profile = {
  ...national2020,
  id: "sichuan-project-2023",
  name: { "zh-CN": "四川省项目支出（2023）", "en-US": "Sichuan projects (2023)" },
  basis: {
    "zh-CN": "四川省部门预算项目支出绩效自评表（scqs.gov.cn/info/13206/211004.htm）",
    "en-US": "Sichuan's form for projects (scqs.gov.cn/info/13206/211004.htm)",
  },
  dated: "2023",
  certainty: "read",
  kind: "project",
  textLimits: { reason: 100, notes: 200 },
  reasons: { ...national2020.reasons, executionBelow: 0.9, budgetAdjusted: true },
};
