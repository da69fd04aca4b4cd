import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../src/form/header/recognise";
import { openForTests } from "./openForTests";
import { told, toldExecution } from "./told";

/** The published workbooks of test/fixtures/cases, read from the file as the command line reads them. */
async function formIn(name: string) {
  const grids = await openForTests(readFileSync(join(__dirname, "../fixtures/cases", `${name}.xlsx`)));
  const [form, ...more] = grids.flatMap((grid) => recognise(grid).forms);
  if (!form || more.length > 0) throw new Error(`${name}: ${more.length + (form ? 1 : 0)} forms`);
  return form;
}

describe("the published workbooks", () => {
  it("濉溪 2019：分值在年度指标值之前", async () => {
    const form = await formIn("ah_suixi_linshi_jiuzhu_2019_project");
    expect(told(form)).toEqual([
      "产出指标(50分)/数量指标/★★★农村低保发放人数(按月平均)(≥**人) | >=21933人 | 21980人 | 5 | 5",
      "产出指标(50分)/数量指标/★★★其中:农村低保对象中建档立卡贫困人口数量(按月平均)(≥**人) | >=9431人 | 9453人 | 5 | 5",
      "产出指标(50分)/数量指标/★★★建档立卡贫困人口中接受临时救助的人次数(≥**人次) | >=59人次 | 87人次 | 5 | 5",
      "产出指标(50分)/数量指标/★★★特困人员救助供养人数(按月平均)(≥**人) | >=4754人 | 4604人 | 5 | 5 | 特困人员实行动态管理",
      "产出指标(50分)/数量指标/扶贫临时救助人数(按月平均)(≥**人) | >=7人 | 7人 | 10 | 10",
      "产出指标(50分)/质量指标/★农村低保标准(≥**元/人·月) | >=530元/人*月 | 583元/人*月 | 5 | 5",
      "产出指标(50分)/质量指标/农村特困人员救助供养基本生活标准(≥**元/人·月) | >=570元/人*月 | 758元/人*月 | 5 | 5",
      "产出指标(50分)/质量指标/扶贫临时救助标准(<**元/户·年)——一户年最高5300元 | <=5300元/户 | 5830元/户 | 10 | 10",
      "效益指标(30分)/社会效益指标/★★★受益建档立卡贫困人口数≥**人 | >=80人 | 87人 | 30 | 30",
    ]);
    expect(toldExecution(form)).toBe("年度资金总额 |  | 30 | 30 | 100% | 10 | 10");
    expect(form).toMatchObject({
      kind: "project",
      year: 2019,
      range: "A1:I21",
      moneyUnit: "万元",
      department: "",
      total: null,
      unread: [],
    });
    expect(form.leftovers).toHaveLength(9);
  });

  it("天长 2022：有的行没有目标值与完成值，执行率空着", async () => {
    const form = await formIn("ah_tianchang_shuihan_2022_project");
    expect(told(form)).toEqual([
      "产出指标(50分)/数量指标/指标1:完成中型灌区节水改造项目数量 | 1 | 1 | 10 | 10",
      "产出指标(50分)/数量指标/指标2:完成农业综合水价改革项目 | 1 | 1 | 10 | 10",
      "产出指标(50分)/质量指标/指标1:工程质量合格 |  |  | 10 | 10",
      "产出指标(50分)/时效指标/指标1:年度资金支付完成率100% |  |  | 10 | 10",
      "产出指标(50分)/成本指标/指标1:资金执行在预算范围内 |  |  | 10 | 10",
      "效益指标(30分)/经济效益指标/指标1:全市安全度汛 |  |  | 10 | 10",
      "效益指标(30分)/社会效益指标/指标1:保护全市人口财产不受损失 |  |  | 10 | 10",
      "效益指标(30分)/生态效益指标/指标1:/ | / | /",
      "效益指标(30分)/可持续影响指标/指标1:已建工程良性运行 |  |  | 10 | 10",
      "满意度指标(10分)/服务对象满意度指标/指标1:服务对象满意度 | 90% | 100% | 10 | 10",
    ]);
    expect(toldExecution(form)).toBe("年度资金总额 | 880 | 880 | 880 |  | 10 | 10");
    expect([form.total?.weight?.cell, form.total?.claimed?.cell]).toEqual(["G21", "H21"]);
  });

  it("梁平 2022：只有指标名称，预算执行率在表内", async () => {
    const form = await formIn("cq_liangping_linye_2022_dept");
    expect(told(form)).toEqual([
      "天然林和公益林管护当期任务完成率 | 90% | 100% | 10 | 10",
      "森林火灾受害率 | 0.9 | 0 | 10 | 10",
      "主要林业有害生物成灾率 | 0.4 | 0.1 | 10 | 10",
    ]);
    expect(form.indicators.map(({ nature, operator }) => [nature?.text, operator])).toEqual(
      Array(3).fill(["定量指标", null]),
    );
    expect(form.execution).toMatchObject({
      inTable: true,
      rate: { value: 79.27 },
      weight: { value: 10 },
      claimed: { value: 7.93 },
    });
    expect(form).toMatchObject({ kind: "department", year: 2022, unread: [] });
  });

  it("长江禁捕 2020：没有分值栏，20 分与 80 分写在标题里", async () => {
    const form = await formIn("hb_changjiang_jinbu_2020_project");
    expect(told(form)).toEqual([
      "产出指标/数量指标/补贴渔船数 | 6 | 6 |  | 20",
      "产出指标/质量指标/渔船补贴发放率 | 100% | 100% |  | 10",
      "产出指标/时效指标/12月底之前完成 | 100% | 100% |  | 10",
      "效益指标/服务对象满意度指标/退捕渔民抽样调查满意度 | ≥90% | ≥90% |  | 40",
    ]);
    expect(toldExecution(form)).toBe("年度财政资金总额 |  | 1.56 | 1.56 | 1 |  | 20");
    expect([form.execution?.heading?.points, form.headings.map(({ points }) => points)]).toEqual(["20", ["80"]]);
    expect(form.columns).toEqual({ target: true, actual: true, weight: false, claimed: true, reason: false });
    expect(form.total?.claimed?.cell).toBe("G12");
  });

  it("黄石 2022：一个得分管几行", async () => {
    const form = await formIn("hb_huangshi_library_2022_project");
    expect(form.indicators.map(({ row, group, claimed }) => [row, group, claimed?.text ?? null])).toEqual([
      [8, 0, "10"],
      [9, 0, null],
      [10, null, "10"],
      [11, 1, "10"],
      [12, 1, null],
      [13, null, "10"],
      [14, 2, "10"],
      [15, 2, null],
      [16, 2, null],
      [17, 3, "10"],
      [18, 3, null],
      [19, null, "10"],
    ]);
    expect(form.indicators[8]).toMatchObject({ level2: "社会效益", target: null, actual: null, headings: [2, 0] });
  });

  it("零陵 2021：资金按收入和支出分了两次", async () => {
    const form = await formIn("hn_lingling_linye_2021_dept");
    expect(form.execution?.parts.map(({ label, adjusted }) => [label.text, adjusted?.value])).toEqual([
      ["一般公共预算", 1873.66],
      ["其他资金", 2880],
      ["基本支出", 1768.16],
      ["项目支出", 2985.5],
    ]);
    expect(toldExecution(form)).toBe("年度资金总额 | 4753.66 | 4753.66 | 3824.26 | 100% | 10 | 10");
    expect(told(form)).toHaveLength(10);
    expect(told(form)[7]).toBe("效益指标(30分)/经济效益指标/木材销售收入 | 1100万元 | 1093万元 | 6 | 5");
    expect(form.headings.map(({ text, points }) => [text, points])).toEqual([
      ["产出指标(50)", "50"],
      ["效益指标(30分)", "30"],
    ]);
  });

  it("大英 2023：指标性质是符号", async () => {
    const form = await formIn("sc_daying_sifaju_anke_2023_project");
    expect(told(form)).toEqual(["产出指标/经济成本指标/成本控制数 | ≤30万元 | 完成 | 90 | 90"]);
    expect(form.indicators[0]).toMatchObject({ operator: { cell: "D11" }, nature: null, target: { value: 30 } });
  });

  it("中江 2022：70/20/10 的表", async () => {
    const form = await formIn("sc_zhongjiang_shuibiaochi_2022_project");
    expect(told(form)).toHaveLength(9);
    expect(told(form)[8]).toBe(
      "满意度指标(10分)/服务对象满意度指标/受益脱贫(含监测对象)户满意度 | ≥95% | ≥95% | 10 | 10",
    );
    expect(form.headings.map(({ points }) => points)).toEqual(["70", "20", "10"]);
    expect(form).toMatchObject({
      year: 2022,
      kind: "project",
      total: { weight: { value: 100 }, claimed: { value: 100 } },
    });
  });
});
