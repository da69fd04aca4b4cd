import { addressOf } from "../../../src/cells";
import { type Desk, deskOn, formFile, run } from "./deskForTests";

const summary = "绩效自评汇总";

async function generated(): Promise<Desk> {
  const desk = await deskOn(formFile("ah_suixi_linshi_jiuzhu_2019_project.xlsx"));
  await run(desk.commands.generateSummary);
  return desk;
}

/** Every cell of the summary that is not blank, by its address. */
function cellsOf({ host }: Desk): ReadonlyMap<string, unknown> {
  const sheet = host.book.find(summary)?.load();
  const { rows = 0, columns = 0 } = sheet?.cells.used(true) ?? {};
  const found = new Map<string, unknown>();
  for (let row = 0; row < rows + 5; row += 1)
    for (let column = 0; column < columns + 5; column += 1) {
      const value = sheet?.cells.at(row, column)?.value ?? null;
      if (value !== null && value !== "") found.set(addressOf(row, column), value);
    }
  return found;
}

const where = (desk: Desk, wanted: (value: string) => boolean): readonly string[] =>
  [...cellsOf(desk)].flatMap(([cell, value]) => (wanted(String(value)) ? [cell] : []));
const rowOf = (cell = ""): number => Number(/\d+/.exec(cell)?.[0]);
const type = ({ host }: Desk, cell: string, text: string | number | null): void =>
  host.type(summary, cell, [[text ?? ""]]);

const detail = (desk: Desk): number => rowOf(where(desk, (text) => text === "评分说明")[0]);
const last = (desk: Desk): number => Math.max(...[...cellsOf(desk).keys()].map(rowOf));

describe("what a person typed on the summary is there after regenerating", () => {
  it.each<readonly [string, (desk: Desk) => readonly string[], (desk: Desk) => void]>([
    ["under the tables, where it stood", (desk) => [`A${last(desk) + 2}`, `F${last(desk) + 2}`], () => {}],
    ["in a blank row between the tables", (desk) => [`B${detail(desk) - 2}`], () => {}],
    ["over an explanation", (desk) => [`L${detail(desk) + 3}`], () => {}],
    ["in a row's remark", (desk) => [`M${detail(desk) + 3}`], () => {}],
    [
      "in a remark whose header was renamed",
      (desk) => [`M${detail(desk) + 3}`],
      (desk) => type(desk, `M${detail(desk)}`, "核对意见"),
    ],
    [
      "in a remark whose header was cleared",
      (desk) => [`M${detail(desk) + 3}`],
      (desk) => type(desk, `M${detail(desk)}`, null),
    ],
    [
      "in a remark of a header whose first cell was cleared",
      (desk) => [`M${detail(desk) + 3}`],
      (desk) => type(desk, `A${detail(desk)}`, null),
    ],
    [
      "in a remark of a finding whose header was renamed",
      (desk) => [`M${rowOf(where(desk, (text) => text === "疑点")[0]) + 1}`],
      (desk) => type(desk, `M${rowOf(where(desk, (text) => text === "疑点")[0])}`, "意见"),
    ],
    [
      "in a remark under a header that was overwritten altogether",
      (desk) => [`M${detail(desk) + 4}`],
      (desk) => desk.host.type(summary, `A${detail(desk)}`, [Array.from({ length: 13 }, (_, at) => `列${at}`)]),
    ],
    [
      "beside the composite table",
      (desk) => [`J${rowOf(where(desk, (text) => text === "标准分值")[0]) + 1}`],
      () => {},
    ],
  ])("%s", async (_, cells, also) => {
    const desk = await generated();
    const places = cells(desk);
    places.forEach((cell, at) => type(desk, cell, `手写${at}`));
    also(desk);
    expect(await run(desk.commands.generateSummary)).toContain("放回原处");
    for (const [at, cell] of places.entries()) expect(where(desk, (text) => text === `手写${at}`)).toEqual([cell]);
    await run(desk.commands.generateSummary);
    for (const [at, cell] of places.entries()) expect(where(desk, (text) => text === `手写${at}`)).toEqual([cell]);
  });

  it("says nothing of things typed where there are none, also after the form was changed", async () => {
    const desk = await generated();
    desk.host.type("自评表", "F14", [["4000人"]]);
    desk.host.type("自评表", "D12", [["另一项指标"]]);
    const message = await run(desk.commands.generateSummary);
    expect(message).not.toMatch(/手工填写/);
    await run(desk.commands.fixScores);
    expect(await run(desk.commands.generateSummary)).not.toMatch(/手工填写/);
  });

  it("an explanation that was edited goes to the end once the row says something else", async () => {
    const desk = await generated();
    const row = rowOf(where(desk, (text) => text.startsWith("正向指标：4604"))[0]);
    type(desk, `L${row}`, "以上由张三核对");
    desk.host.type("自评表", "F14", [["4000人"]]);
    expect(await run(desk.commands.generateSummary)).toContain("1 处手工填写的内容找不到原来的位置，列在表末");
    expect(where(desk, (text) => text === "以上由张三核对").map(rowOf)).toEqual([last(desk)]);
  });
});
