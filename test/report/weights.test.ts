import { compositeTable } from "../../src/report/annex";

const weightsOf = (weights: readonly number[]): readonly string[] => {
  const composite = weights.map((weight) => ({ item: "", weight, full: 0, score: 0, rate: 0, claimed: null }));
  return compositeTable({ composite }).rows.map((row) => String(row[1]));
};

describe("综合得分表的权重", () => {
  it.each([
    [
      [0.2, 0.35, 0.45, 1],
      ["20%", "35%", "45%", "100%"],
    ],
    [
      [10 / 78, 50 / 78, 18 / 78, 1],
      ["12.82%", "64.10%", "23.08%", "100.00%"],
    ],
  ])("%j", (weights, shown) => expect(weightsOf(weights)).toEqual(shown));
});
