import { detectors } from "../../../src/evaluation/findings/detectors";
import { evaluated, evaluatedTable } from "../evaluated";
import { formOf, type Around } from "../formOf";

/** A form in which everything is wrong. */
const worst = `
一级 | 二级 | 三级 | 目标 | 实际 | 分值 | 得分 | 原因 | 标题
产出指标 | 数量指标 | 预算执行率 | 100% | 90% | 35 | 35 | | 0
产出指标 | 数量指标 | 采购额 | 20万元 | 50万元 | 5 | 5 | |
产出指标 | 数量指标 | 采购额 | ≥20万元 | ≥20万元 | 5 | 4 | |
产出指标 | 时效指标 | 完成时间 | 9月底前 | 2021年12月 | 5 | 3 | |
产出指标 | 质量指标 | 支付完成率100% | | | 5 | 5 | |
效益指标 | 社会效益 | 幸福感 | 提升居民幸福感 | | 5 | 5 | |
效益指标 | 社会效益 | 人数 | ≥**人 | 5人 | 5 | | |
效益指标 | 社会效益 | 次数 | 5次 | 很多 | 5 | 5 | |
效益指标 | 社会效益 | 处数 | 5坨 | 5个 | 5 | 5 | |
效益指标 | 社会效益 | 促进社会和谐 | ≥95% | 96% | 5 | 5 | 尚未验收 |
产出指标 | 成本指标 | 采购成本 | ≥5万元 | 6万元 | 5 | 5 | |
产出指标 | 质量指标 | 合格率 | 95% | 96% | 5 | 5 | |
`;
const around: Around = {
  year: 2021,
  execution: "总额 | 100 | 200 | 100 | 90% | 10 | 10\n拨款 | 100 | 100 | 100",
  total: "100 | 100",
  headings: ["产出指标（50分）"],
};

describe("the list of findings", () => {
  const { findings } = evaluatedTable(worst, around);

  it("puts what is not understood first, then errors, then warnings, then what is worth knowing, each by row", () => {
    const rank = { error: 0, warning: 1, info: 2 };
    const places = findings.map(
      ({ code, severity, row }) => [code === "not-understood" ? -1 : rank[severity], row ?? 0] as const,
    );
    expect(places).toEqual([...places].sort(([a, b], [c, d]) => a - c || b - d));
  });

  it("finds every kind in a form where everything is wrong, but for those that look at the whole of another form", () => {
    const rest = [
      ...["points-as-values", "over-budget", "spent-nothing-achieved-all", "all-full-marks", "actual-equals-target"],
      ...["satisfaction-by-silence", "cost-missing", "few-indicators", "dimension-off-norm", "score-execution-gap"],
      ...["no-problem-stated", "text-too-long", "year-mismatch", "standard-not-applied"],
      ...["execution-cap-exceeded", "deviation-not-deducted", "copied-between-forms"],
      ...["target-below-last-year", "copied-from-last-year", "differs-from-approved"],
    ];
    const codes = new Set([...findings.map(({ code }) => code), ...rest]);
    expect([...codes].sort()).toEqual(detectors.map(({ code }) => code).sort());
  });

  it("has the severities of the rule book", () =>
    expect(Object.fromEntries(detectors.map(({ code, severity }) => [code, severity]))).toEqual({
      "not-understood": "error",
      "under-target": "warning",
      "over-target": "warning",
      unmeasurable: "warning",
      "missing-actual": "warning",
      late: "warning",
      "reason-missing": "warning",
      "score-too-high": "error",
      "score-too-low": "warning",
      "score-without-evidence": "error",
      "standard-not-applied": "error",
      incomparable: "warning",
      "operator-in-actual": "info",
      "total-mismatch": "error",
      "weights-mismatch": "error",
      "execution-mismatch": "error",
      "budget-rows-mismatch": "error",
      "budget-adjusted": "info",
      "execution-counted-twice": "warning",
      "heavy-indicator": "warning",
      "money-as-quantity": "info",
      "target-in-name": "info",
      "template-leftover": "warning",
      "duplicate-indicator": "warning",
      "score-missing": "warning",
      "points-as-values": "warning",
      "score-execution-gap": "warning",
      "budget-unspent": "info",
      "spent-nothing-achieved-all": "error",
      "over-budget": "warning",
      "text-contradicts-score": "error",
      "all-full-marks": "warning",
      "actual-equals-target": "info",
      "cost-direction": "error",
      "hollow-percentage": "warning",
      "generic-indicator": "warning",
      "satisfaction-by-silence": "warning",
      "satisfaction-missing": "info",
      "cost-missing": "info",
      "few-indicators": "warning",
      "dimension-off-norm": "warning",
      "no-problem-stated": "warning",
      "text-too-long": "warning",
      "year-mismatch": "warning",
      "execution-cap-exceeded": "error",
      "deviation-not-deducted": "error",
      "copied-between-forms": "warning",
      "target-below-last-year": "warning",
      "copied-from-last-year": "warning",
      "differs-from-approved": "error",
    }));

  it.each(["zh-CN", "en-US"] as const)("says each in words (%s), no number missing", (locale) => {
    const said = evaluated(formOf(worst, around), undefined, locale).findings;
    expect(said).toHaveLength(findings.length);
    for (const { message, code } of said) {
      expect([code, message]).toEqual([code, expect.not.stringMatching(/undefined|NaN|null|[{}]|\s\s| ,| 分 分|：，/)]);
      expect(message).toMatch(locale === "zh-CN" ? /[。]$/ : /\.$/);
    }
  });

  it("names a cell of the form for each, and the indicator where there is one", () => {
    for (const { cell, row, indicator, code } of findings) {
      expect([code, cell]).toEqual([code, expect.stringMatching(/^[A-L]\d+$/)]);
      if (indicator !== null) expect(row).toBe(Number(cell.slice(1)));
    }
  });

  it("has a title of at most six Chinese characters for each, and codes of their own", () => {
    expect(new Set(detectors.map(({ code }) => code)).size).toBe(detectors.length);
    for (const { title } of detectors) expect(title.zh).toMatch(/^[\u4e00-\u9fff]{2,6}$/);
  });

  it("has nothing to say about a form without fault", () =>
    expect(
      evaluatedTable(
        `
一级 | 二级 | 三级 | 目标 | 实际 | 分值 | 得分 | 原因
产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 30 | 30 |
产出指标 | 质量指标 | 培训合格率 | 95% | 0.96 | 20 | 20 |
效益指标 | 社会效益 | 服务能力 | 显著提升 | 显著提升 | 20 | 19 | 个别网点服务时间偏短
效益指标 | 社会效益 | 就业率 | ≥80% | 85% | 10 | 10 |
满意度指标 | 满意度 | 群众满意度 | ≥90% | 95% | 10 | 10 |
`,
        { execution: "总额 | 100 | 100 | 100 | 100% | 10 | 10\n拨款 | 100 | 100 | 100", total: "100 | 99" },
      ).findings,
    ).toEqual([]));
});
