import { scored, type OneRow } from "../evaluated";

type Hints = Partial<OneRow>;

const directed = (target: string, hints: Hints) => {
  const { direction, directionSource } = scored({ target, actual: target, ...hints });
  return `${direction} ${directionSource}`;
};

describe("方向写明在目标或自己的列里", () => {
  it.each<[string, Hints, string]>([
    ["≥95%", {}, "higher stated"],
    ["≤95%", {}, "lower stated"],
    ["=95%", {}, "equal stated"],
    ["95", { operator: "≤", unit: "%" }, "lower stated"],
    ["95", { operator: "小于等于", unit: "%" }, "lower stated"],
    ["95", { operator: "≧", unit: "%" }, "higher stated"],
    ["95%", { nature: "反向" }, "lower stated"],
    ["95%", { nature: "正向指标" }, "higher stated"],
    ["95%", { nature: "定量" }, "higher inferred"],
    ["95%", { nature: "反向（越低越好）" }, "lower stated"],
    ["95%", { nature: "≤" }, "lower stated"],
    ["95%", { operator: "反向" }, "lower stated"],
    ["95%", { operator: "≈" }, "higher inferred"],
    ["=5%", { nature: "反向" }, "lower stated"],
    ["≥5%", { name: "结转结余率" }, "higher stated"],
    ["10-20人", {}, "range stated"],
    ["12月底前", {}, "date stated"],
    ["显著提升", { nature: "定性" }, "qualitative stated"],
    ["显著提升", {}, "qualitative inferred"],
    ["", {}, "none inferred"],
  ])("%s %j", (target, hints, direction) => expect(directed(target, hints)).toBe(direction));
});

describe("没有写明的方向按二级指标和名称推断", () => {
  it.each([
    ["成本指标", "项目总成本", "20万元"],
    ["成本指标", "补助标准", "300元/户"],
    ["经济成本指标", "设备购置费", "5万"],
    ["质量指标", "预算控制率", "100%"],
    ["质量指标", "预算变动率", "10%"],
    ["质量指标", "预算调整率", "10%"],
    ["效益指标", "结转结余率", "5%"],
    ["效益指标", "群众投诉次数", "2次"],
    ["效益指标", "安全事故数", "1起"],
    ["质量指标", "森林火灾受害率", "0.9"],
    ["质量指标", "有害生物成灾率", "0.4"],
    ["时效指标", "办理时限", "20个工作日"],
    ["时效指标", "建设工期", "180天"],
    ["数量指标", "重大事故", "0起"],
  ])("%s %s %s：越低越好", (level2, name, target) => expect(directed(target, { level2, name })).toBe("lower inferred"));

  it.each([
    ["成本指标", "成本节约率", "5%"],
    ["成本指标", "成本达标率", "95"],
    ["成本指标", "采购数量", "20台"],
    ["质量指标", "投诉办结率", "100%"],
    ["质量指标", "事故下降率", "5%"],
    ["数量指标", "事故应急演练次数", "2次"],
    ["数量指标", "违法案件查处数", "20件"],
    ["数量指标", "培训人次", "200人次"],
    ["满意度指标", "群众满意度", "90%"],
    ["数量指标", "运行天数", "360天"],
    ["效益指标", "税收", "1100万元"],
  ])("%s %s %s：越高越好", (level2, name, target) =>
    expect(directed(target, { level2, name })).toBe("higher inferred"),
  );
});

describe("名称里的控制", () => {
  it.each([
    "三公经费控制率", "三公经费控制数", "预算控制率", "项目成本控制率", "公用经费控制率", "管理费用控制率", "一般性支出控制情况", "严格控制一般性支出", "政府债务控制规模",
    "在职人员控制率", "人员编制控制数", "财政供养人员控制率", "编制控制", "公务用车控制数", "办公用房面积控制", "大病保险支出控制率", "培训费控制率", "结转结余控制率", "控制率",
  ])("%s：越低越好", (name) => expect(directed("90", { name })).toBe("lower inferred")); // prettier-ignore

  it.each([
    "高血压随访控制数", "血压控制率", "高血压患者控制率", "2型糖尿病患者血糖控制率", "严重精神障碍患者控制数", "传染病疫情控制率", "病虫害控制率", "重点人员控制率", "成本风险控制率",
    "三公经费控制达标率", "控制性详细规划编制数量", "内部控制制度数量", "控制系统车辆数", "工程质量控制率",
  ])("%s：越高越好", (name) => expect(directed("90", { name })).toBe("higher inferred")); // prettier-ignore
});

describe("分列填写的目标", () => {
  it.each<[string, Hints & { readonly target: string; readonly actual: string }, string, number]>([
    ["符号和单位各在一列", { target: "30", operator: "≤", unit: "万元", actual: "33万元" }, "≤30万元", 9.09],
    ["单位列补上没写的单位", { target: "95", unit: "%", actual: "0.9" }, "95%", 9.47],
    ["单位列写着没有单位", { target: "95", unit: "/", actual: "95人" }, "95", 10],
    ["单位列带括号", { target: "30", unit: "（万元）", actual: "150000元" }, "30（万元）", 5],
    ["调整指标值在先", { target: "100人", adjusted: "80人", actual: "80人" }, "80人", 10],
    ["没有调整", { target: "100人", adjusted: "/", actual: "80人" }, "100人", 8],
    ["目标里已有符号", { target: "≥30次", operator: "≥", actual: "30次" }, "≥30次", 10],
  ])("%s", (_, row, target, score) => expect(scored(row)).toMatchObject({ target, score }));
});

describe("百分比和不带单位的数", () => {
  it.each([
    ["95%", "[96%]", 10],
    ["[95%]", "95%", 10],
    ["95%", "0.95", 10],
    ["95%", "95", 10],
    ["100%", "1", 10],
    ["0.95", "95%", 10],
    ["95", "[95%]", 10],
    ["90%", "0.855", 9.5],
    ["9‰", "0.9%", 10],
    ["1.5万元", "15000", 10],
  ])("%s 实际 %s", (target, actual, score) => expect(scored({ target, actual }).score).toBe(score));

  it.each([
    ["95%", "0.95", "完成值未写单位且不大于 1，按小数比例理解"],
    ["0.95", "95%", "目标值未写单位且不大于 1，按小数比例理解"],
    ["95%", "95", "完成值未写单位，按百分数理解"],
    ["95", "95%", "目标值未写单位，按百分数理解"],
    ["1.5万元", "15000", "完成值未写单位，数值相差悬殊"],
    ["3公里", "3000米", "已换算为同一单位"],
  ])("%s 实际 %s：说明里写着「%s」", (target, actual, note) =>
    expect(scored({ target, actual }).explanation).toContain(note),
  );
});
