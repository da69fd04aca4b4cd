import type { Profile } from "../profile";
import { dimensions } from "./dimensions";
import { hubeiProject2020 } from "./hubeiProject2020";

/** 武汉市部门整体绩效自评: 20/35/30/15. */
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
};
