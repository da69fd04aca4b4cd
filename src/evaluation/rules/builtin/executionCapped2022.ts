import type { Profile } from "../profile";
import { national2020 } from "./national2020";

/**
 * A provincial platform's manual (2022, province not named): the total is capped by the execution rate, and a completion
 * of 130 % and more loses 2 points (「完成值超过年初设置指标值30%及以上的指标,定义为指标偏离并减2分计算其得分」).
 */
export const executionCapped2022: Profile = {
  ...national2020,
  id: "execution-capped-2022",
  name: { "zh-CN": "执行率限制总分（2022）", "en-US": "Total capped by execution (2022)" },
  basis: {
    "zh-CN": "某省预算管理一体化平台操作手册（desk33.com/d-565511.html）",
    "en-US": "Manual of a provincial budget platform (desk33.com/d-565511.html)",
  },
  dated: "2022",
  certainty: "seen",
  overshoot: { threshold: 1.3, treatment: "points", points: 2 },
  totalCaps: [
    { below: 0.5, most: 59 },
    { below: 0.6, most: 69 },
    { below: 0.7, most: 79 },
    { below: 0.8, most: 89 },
  ],
};
