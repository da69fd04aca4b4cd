import type { SampleIndicator, SampleValue } from "../sampleRow";

type Level = readonly [level1: string, level2: string];
type Row = readonly [
  Level,
  name: string,
  weight: number,
  target: string,
  actual: string,
  claimed: number,
  reason?: string,
];

const quantity: Level = ["产出指标", "数量指标"];
const quality: Level = ["产出指标", "质量指标"];
const social: Level = ["效益指标", "社会效益指标"];
const ecological: Level = ["效益指标", "生态效益指标"];
const satisfaction: Level = ["满意度指标", "服务对象满意度指标"];

const gatherings = "受疫情影响，不能在公共场所进行人数较多的聚集活动，参与职业技能培训的人数未达年初目标值。";
const vague = "指标设置不够具体明晰，缺少定量化表述，不易考核，故未打满分。";

/** 2020 年度白玉山街部门整体绩效自评结果（摘要版）: the actuals are its own, the targets in words are quoted in it. */
const rows: readonly Row[] = [
  [quantity, "组织集中学习次数", 3, "≥12次", "12次", 3],
  [quantity, "开展主题宣讲活动场次", 3, "≥20场", "20场", 3],
  [quantity, "张贴社会主义核心价值观条幅数量", 2, "≥40条", "40条", 2],
  [quantity, "制作宣传板数量", 2, "≥130块", "130块", 2],
  [quantity, "组织参与职业技能培训人数", 4, "≥200人", "100人", 2, gatherings],
  [quantity, "参与创业培训人数", 2, "≥50人", "52人", 2],
  [quantity, "新增城镇就业人数", 3, "≥1450人", "1480人", 3],
  [quantity, "办理信访件数量", 2, "≥130件", "135件", 2],
  [quantity, "开展消防安全检查次数", 3, "≥12次", "14次", 3],
  [quantity, "制作宣传横幅数量", 2, "≥50条", "50条", 2],
  [quantity, "发放告市民书份数", 2, "≥2万份", "2万份", 2],
  [quantity, "制作易拉宝宣传数量", 1, "≥20幅", "20幅", 1],
  [quantity, "集中清理暴露垃圾和乱堆放次数", 2, "≥100次", "上百余次", 2],
  [quantity, "处理投诉件数量", 2, "≥200起", "200余起", 2],
  [quality, "区级拆违任务完成率", 2, "≥100%", "229.03%", 2],
  [social, "文明创建成效", 8, "全面落实红色引擎共同创造，努力创建全国文明城市", "达成预期指标", 7, vague],
  [social, "城市管理成效", 8, "全面推进城市管理各项工作，提升辖区整体治理水平", "达成预期指标", 7, vague],
  [ecological, "依法拆除存量违法建设处数", 7, "≥19处", "19处", 7],
  [ecological, "控制新增违法建设处数", 7, "≥9处", "9处", 7],
  [satisfaction, "街机关工作人员对后勤工作满意度", 15, "≥95%", "98%", 15],
];

export const baiyushanIndicators: readonly SampleIndicator[] = rows.map(
  ([[level1, level2], name, weight, target, actual, claimed, reason = ""]) => ({
    level1,
    level2,
    name,
    weight,
    target,
    actual,
    claimed,
    reason,
  }),
);

/** A target in words is quoted in the publication; the number that stands for any other is not. */
export const isInWords = (target: SampleValue): boolean => typeof target === "string" && !/\d/.test(target);
