import type { Profile } from "../profile";
import { national2020 } from "./national2020";

/** What a budget performance system (pmkpi) computes as delivered: 10/90, a linear reverse rule, flags from 120 %. */
export const systemDefault: Profile = {
  ...national2020,
  id: "system-default",
  name: { "zh-CN": "预算绩效系统默认", "en-US": "Budget system's defaults" },
  basis: {
    "zh-CN": "省级预算绩效管理系统（pmkpi）的默认计分方法",
    "en-US": "Default formulas of a provincial budget performance system (pmkpi)",
  },
  dated: "",
  certainty: "seen",
  formulas: { ...national2020.formulas, atMost: "linear" },
  overshoot: { threshold: 1.2, treatment: "none", points: 0 },
  reasons: { ...national2020.reasons, completionBelow: 1 },
};
