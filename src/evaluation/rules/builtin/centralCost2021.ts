import type { Profile } from "../profile";
import { dimensions } from "./dimensions";
import { national2020 } from "./national2020";

/**
 * 财预〔2021〕101号, goals of central departments with cost as a level 1: 10/20/40/20/10, satisfaction in bands. The
 * document exists (2021-08-18); its content is not verified: never chosen by itself.
 */
export const centralCost2021: Profile = {
  ...national2020,
  id: "central-cost-2021",
  name: { "zh-CN": "中央部门成本指标（2021，未核实）", "en-US": "Central departments with cost (2021, unverified)" },
  basis: {
    "zh-CN": "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引》，内容未核实",
    "en-US": "Cai Yu [2021] No. 101 on goals and indicators of central departments; content not verified",
  },
  dated: "2021-08-18",
  certainty: "unverified",
  dimensions: dimensions(10, 40, 20, 10, 20),
  satisfaction: {
    bands: [
      { from: 0.9, share: 1 },
      { from: 0.8, share: 0.8 },
      { from: 0.6, share: 0.5 },
    ],
  },
};
