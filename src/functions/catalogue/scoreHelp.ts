import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN":
      "正向指标按完成比例得分，不超过分值；反向指标不超过目标得满分，超过时按规则扣减（比例或线性）；目标为 0 的不得发生；日期按期完成得满分；定性指标按达成程度在区间内得分，自评得分在区间内即按自评。没有实际完成值的得 0 分；无法比较时沿用自评得分，没有自评得分的结果为 #N/A，并说明原因。最后一个参数给出本行评分标准时，先按标准计分；评分规则按指标名称设的规则（按档扣分、是否达标、满意度分档）也由它写成文字，名称不在公式里。目标值、实际完成值、分值都为空时结果为空。",
    "en-US":
      "Higher-is-better targets earn the share reached, at most the weight. Lower-is-better targets earn all within the target, beyond it less by the profile (ratio or linear). A target of 0 must not happen. A date is met or not. Tier phrases earn within their interval, where a claimed score stands. No actual earns 0. What cannot be compared carries the claimed score; without one the result is #N/A with the reason. The row's own standard, given last, goes first; a profile's rules for rows of a name (steps, all or nothing, bands) are given there in words too, since a formula does not know the name. A wholly blank row gives a blank.",
  },
  formula: {
    "zh-CN":
      "正向：分值 × min(1, 实际 ÷ 目标)；反向超标：分值 × 目标 ÷ 实际，或 分值 × max(0, 1 −（实际 − 目标）÷ 目标)；保留两位，四舍五入",
    "en-US":
      "higher: weight × min(1, actual ÷ target); lower, exceeded: weight × target ÷ actual, or weight × max(0, 1 − (actual − target) ÷ target); two places, half up",
  },
  basis: {
    "zh-CN": "财预〔2020〕10号《项目支出绩效评价管理办法》；湖北省项目自评表填报说明",
    "en-US":
      "Cai Yu [2020] No. 10, Measures for Performance Evaluation of Project Expenditure; notes of Hubei's project form",
  },
  examples: [
    { arguments: ["≥4754人", "4604人", 5], note: { "zh-CN": "正向：完成 96.84%", "en-US": "Higher: 96.84% reached" } },
    { arguments: ["≤5300元/户", "5830元/户", 10], note: { "zh-CN": "反向：超标按比例", "en-US": "Lower: by ratio" } },
    {
      arguments: ["≤5300元/户", "5830元/户", 10, null, null, "linear-overrun"],
      note: { "zh-CN": "反向：改用线性扣分的规则", "en-US": "Lower: by the linear profile" },
    },
    {
      arguments: ["效果显著", "部分达成预期指标并具有一定效果", 10, 7.5],
      note: { "zh-CN": "定性：自评得分在 80%–60% 区间内", "en-US": "Tier: the claimed score stands within it" },
    },
    {
      arguments: ["5%", "4%", 5, null, "反向"],
      note: { "zh-CN": "目标值没有符号，另给方向", "en-US": "Direction given" },
    },
    {
      arguments: ["≤100%", "103%", 5, null, null, null, "每超过1个百分点扣0.5分，扣完为止"],
      note: {
        "zh-CN": "按本行评分标准：超过 3 个百分点，扣 1.5 分",
        "en-US": "By the row's own standard: 3 points over",
      },
    },
  ],
};
