import type { Dimension } from "../profile";

/** The words by which a level 1 heading is told; satisfaction goes first, since 效益 may hold it as 服务对象满意度. */
const words = {
  satisfaction: ["满意"],
  output: ["产出", "履职目标", "履职完成", "职责履行"],
  benefit: ["效益", "效果", "影响"],
  decision: ["决策", "投入"],
  process: ["过程", "管理"],
} as const;

const execution = (weight: number): Dimension => ({
  key: "execution",
  name: { "zh-CN": "预算执行情况", "en-US": "Budget execution" },
  words: [],
  weight,
});

const further: readonly Dimension[] = [
  { key: "decision", name: { "zh-CN": "项目决策", "en-US": "Decision" }, words: words.decision, weight: 0 },
  { key: "process", name: { "zh-CN": "项目过程", "en-US": "Process" }, words: words.process, weight: 0 },
];

/** 评价项目 with their points: execution, output, benefit, satisfaction; decision and process where a form has them; cost where a profile
 * gives it points. */
export const dimensions = (
  executionWeight: number,
  output: number,
  benefit: number,
  satisfaction: number,
  cost: number | null = null,
): readonly Dimension[] => [
  execution(executionWeight),
  ...further,
  ...(cost === null
    ? []
    : [{ key: "cost", name: { "zh-CN": "项目成本", "en-US": "Costs" }, words: ["成本"], weight: cost }]),
  { key: "output", name: { "zh-CN": "项目产出", "en-US": "Outputs" }, words: words.output, weight: output },
  { key: "benefit", name: { "zh-CN": "项目效益", "en-US": "Benefits" }, words: words.benefit, weight: benefit },
  {
    key: "satisfaction",
    name: { "zh-CN": "项目满意度", "en-US": "Satisfaction" },
    words: words.satisfaction,
    weight: satisfaction,
  },
];
