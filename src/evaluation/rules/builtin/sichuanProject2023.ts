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
  // a city's bureau, not the province; what it calls 取消或暂停 is nearest to 整改后安排
  useOfResults: {
    ...national2020.useOfResults,
    rule: {
      "zh-CN": "评价等级为优的适当优先保障，良的据实合理保障，中的按一定比例核减，差的视情况取消或暂停下一年度预算安排",
      "en-US": "Excellent goes first, Good as needed, Fair is cut by a share, Poor may be suspended",
    },
    source: {
      "zh-CN": "四川省达州市水务局内部规定（swj.dazhou.gov.cn/news-show-6995.html），非全省统一规定",
      "en-US": "A bureau's own rule, Dazhou, Sichuan (swj.dazhou.gov.cn/news-show-6995.html), not the province's",
    },
    certainty: "seen",
  },
};
