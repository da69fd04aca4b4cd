import { column, columnWidths } from "../../src/summary/columns";

describe("汇总表的栏宽", () => {
  // one sign more than 100.00%, or Excel shows ####
  it.each([
    ["得分率、完成率", column.completion],
    ["总览的执行率", column.link],
  ])("%s放得下 100.00%%", (_, at) => expect(columnWidths[at]).toBeGreaterThanOrEqual(8));
});
