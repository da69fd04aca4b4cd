import type { Profile } from "../profile";
import { dimensions } from "./dimensions";
import { national2020 } from "./national2020";

/** 湖北省项目自评表 (鄂财绩发〔2020〕3号): execution 20, the goals 80; tiers 100–80, 80–50, 50–0. */
export const hubeiProject2020: Profile = {
  ...national2020,
  id: "hubei-project-2020",
  name: { "zh-CN": "湖北省项目支出（2020）", "en-US": "Hubei projects (2020)" },
  basis: {
    "zh-CN": "鄂财绩发〔2020〕3号及湖北省项目自评表填报说明",
    "en-US": "E Cai Ji Fa [2020] No. 3 and the notes of Hubei's project form",
  },
  dated: "2020",
  certainty: "read",
  kind: "project",
  dimensions: dimensions(20, 40, 30, 10),
  tiers: [
    { low: 0.8, high: 1 },
    { low: 0.5, high: 0.8 },
    { low: 0, high: 0.5 },
  ],
};
