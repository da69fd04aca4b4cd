import type { Profile } from "../profile";
import { nationalUse } from "../useOfResults";
import { dimensions } from "./dimensions";

/** 财预〔2020〕10号《项目支出绩效评价管理办法》 and the notes of the national form: 10/50/30/10. */
export const national2020: Profile = {
  id: "national-2020",
  version: "1.0.0",
  name: { "zh-CN": "全国通用（2020）", "en-US": "National (2020)" },
  basis: {
    "zh-CN": "财预〔2020〕10号《项目支出绩效评价管理办法》",
    "en-US": "Cai Yu [2020] No. 10, Measures for Performance Evaluation of Project Expenditure",
  },
  dated: "2020-02-25",
  certainty: "seen",
  kind: "any",
  dimensions: dimensions(10, 50, 30, 10),
  execution: { base: "adjusted", formula: "linear", steps: [] },
  formulas: { atMost: "ratio", equal: "atLeast" },
  overshoot: { threshold: 1.3, treatment: "none", points: 0 },
  passThreshold: null,
  satisfaction: { bands: [] },
  perPoint: [],
  yesNo: [],
  totalCaps: [],
  unmeasurable: null,
  tiers: [
    { low: 0.8, high: 1 },
    { low: 0.6, high: 0.8 },
    { low: 0, high: 0.6 },
  ],
  reasons: { completionBelow: 1, completionFrom: null, executionBelow: null, budgetAdjusted: false },
  notApplicable: "full",
  missingActual: "zero",
  rounding: { places: 2, mode: "half-up" },
  grades: [
    { name: "优", from: 0.9 },
    { name: "良", from: 0.8 },
    { name: "中", from: 0.6 },
    { name: "差", from: 0 },
  ],
  useOfResults: nationalUse,
};
