import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CommandOutcome } from "../../../src/apps/ribbon/command";
import { fix } from "../../../src/apps/ribbon/actions/fixScores";
import { generate } from "../../../src/apps/ribbon/actions/generateSummary";
import { relink } from "../../../src/apps/ribbon/actions/relinkScores";
import type { CommandContext } from "../../../src/apps/ribbon/commandContext";
import type { OpenedWorkbook } from "../../../src/apps/ribbon/openedWorkbook";
import { idleContext } from "../idleContext";
import { partNamespaces } from "../../../src/workflow/parts/partNamespaces";
import { partXml } from "../../../src/workflow/parts/partXml";
import { Host, type HostOptions } from "../../../src/trial/host/host";
import type { OfficeContextOptions } from "../../../src/trial/host/officeContext";
import { perfFunctions } from "../../../src/trial/host/perfFunctions";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import { officeOn } from "../../trial/host/officeInNode";
import { engineForTests } from "../../hosts/file/engineForTests";

const sheetName = "绩效自评汇总";
const relief = join(__dirname, "../../fixtures/cases/ah_suixi_linshi_jiuzhu_2019_project.xlsx");
const functions: HostOptions = { functions: perfFunctions() };

interface Opened {
  readonly host: Host;
  readonly context: CommandContext;
  readonly learned: OpenedWorkbook[];
}

/** A published form in a host that knows the add-in's functions, or does not. */
async function opened(options: HostOptions = functions, office: OfficeContextOptions = {}): Promise<Opened> {
  const host = Host.open(await engineForTests(), new Uint8Array(readFileSync(relief)), options);
  if (!(host instanceof Host)) throw new Error(host.code);
  const window = officeOn(host, office);
  Object.assign(globalThis, { Excel: window.Excel, Office: window.Office });
  const learned: OpenedWorkbook[] = [];
  const context = idleContext(learned);
  return { host, context, learned };
}

interface Score {
  readonly cell: string;
  readonly value: unknown;
  readonly formula: unknown;
}

/** The points of the detail table, and the total. */
const summary = (): Promise<{
  readonly scores: readonly Score[];
  readonly total: unknown;
  readonly all: unknown[][];
}> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange(true);
    used.load("values,formulas");
    await context.sync();
    const { values, formulas } = used;
    const start = values.findIndex((line) => line[0] === "评价项目" && line[8] === "得分") + 1;
    const count = values.slice(start).findIndex((line) => line[0] === "");
    const rows = values.slice(start, count < 0 ? undefined : start + count);
    const scores = rows.map((line, row) => ({
      cell: `I${start + row + 1}`,
      value: line[8],
      formula: formulas[start + row]?.[8],
    }));
    return { scores, total: values.find((line) => line[0] === "综合绩效")?.[3], all: values };
  });

const isLive = ({ formula }: Score): boolean => typeof formula === "string" && formula.includes("PERF.");
const said = (outcome: CommandOutcome): string => (outcome.done ? outcome.message : outcome.reason);

describe("生成汇总表 with live scores", () => {
  it("writes every score as a formula that gives the result's number, in four round trips", async () => {
    const { host, context, learned } = await opened();
    host.traffic.reset();
    const outcome = await generate(context);
    expect(host.traffic.roundTrips).toBe(4);
    expect(said(outcome)).toMatch(/^已生成「绩效自评汇总」[^。]*。$/);
    const { scores, total } = await summary();
    const [form] = learned.at(-1)?.result.forms ?? [];
    expect(scores.every(isLive)).toBe(true);
    expect(scores.map(({ value }) => value)).toEqual([
      form?.execution?.score,
      ...(form?.indicators ?? []).map(({ score }) => score),
    ]);
    expect(total).toBe(form?.total);
  });

  it("follows the form", async () => {
    const { host, context } = await opened();
    await generate(context);
    const before = await summary();
    host.type("自评表", "G14", [["0"]]);
    const after = await summary();
    const lost = before.scores.reduce((sum, { value }, at) => sum + Number(value) - Number(after.scores[at]?.value), 0);
    expect(lost).toBeGreaterThan(0);
    expect(after.total).toBeCloseTo(Number(before.total) - lost, 9);
  });

  it("writes values where the host does not know the functions, and says so, in four round trips", async () => {
    const { host, context, learned } = await opened({});
    host.traffic.reset();
    const outcome = await generate(context);
    expect(host.traffic.roundTrips).toBe(4);
    expect(said(outcome)).toContain("得分以数值写入");
    expect(said(outcome)).not.toContain("请核对");
    const { scores, total } = await summary();
    expect(scores.map(({ value, formula }) => value === formula)).not.toContain(false);
    expect(total).toBe(learned.at(-1)?.result.forms[0]?.total);
  });

  it("writes values where the host has no custom functions at all", async () => {
    const { host, context } = await opened(functions, { sets: { CustomFunctionsRuntime: "1.0" } });
    host.traffic.reset();
    expect((await generate(context)).done).toBe(true);
    expect(host.traffic.roundTrips).toBe(4);
    expect((await summary()).scores.some(isLive)).toBe(false);
  });

  it("scores by the profile that the workbook carries", async () => {
    const { host, context, learned } = await opened();
    const tiers = [
      { high: 1, low: 0.9 },
      { high: 0.9, low: 0.5 },
      { high: 0.5, low: 0 },
    ];
    host.book.customXml.add(partXml(partNamespaces.profile, JSON.stringify({ ...national2020, id: "own", tiers })));
    await generate(context);
    const { scores, total } = await summary();
    expect(learned.at(-1)?.result.forms[0]).toMatchObject({ profile: "own", total });
    expect(scores.every(({ formula }) => String(formula).includes('"own"'))).toBe(true);
  });
});

describe("固化为数值 and 恢复联动", () => {
  it("turn one into the other, every number kept", async () => {
    const { host, context } = await opened();
    await generate(context);
    const live = await summary();
    host.traffic.reset();
    const fixed = await fix(context);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect(said(fixed)).toBe(`已把「${sheetName}」的 ${live.scores.length} 个得分固化为数值，不再随自评表变动。`);
    const values = await summary();
    expect(values.scores.some(isLive)).toBe(false);
    expect(values.all).toEqual(live.all);
    host.traffic.reset();
    expect(said(await relink(context))).toBe(
      `「${sheetName}」的 ${live.scores.length} 个得分已恢复联动，随自评表变动。`,
    );
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect(await summary()).toEqual(live);
  });

  it("can be taken back", async () => {
    const { context } = await opened();
    await generate(context);
    const live = await summary();
    const fixed = await fix(context);
    await (fixed.done ? fixed.undo?.() : undefined);
    expect(await summary()).toEqual(live);
  });

  it("keeps as values what the form gives another number for now, or a person has changed", async () => {
    const { host, context } = await opened();
    await generate(context);
    await fix(context);
    const before = await summary();
    const [, one, other] = before.scores;
    host.type(sheetName, other?.cell ?? "", [[0.5]]);
    host.type("自评表", "G14", [["0"]]);
    const outcome = await relink(context);
    expect(said(outcome)).toMatch(/另有 \d+ 个得分没有公式能得出，保持数值：.*I\d+/);
    const after = await summary();
    expect(after.scores.map(({ value }) => value)).toEqual(
      before.scores.map((score) => (score === other ? 0.5 : score.value)),
    );
    expect(after.scores.find(({ cell }) => cell === one?.cell)).toBeDefined();
    expect(after.scores.filter((score) => !isLive(score)).length).toBeGreaterThanOrEqual(2);
    expect(after.scores.filter(isLive).length).toBeGreaterThan(0);
  });

  it("keeps to the scores where remarks were typed beside them", async () => {
    const { host, context } = await opened();
    await generate(context);
    const { scores } = await summary();
    host.type(sheetName, "M20", [["已核对"]]);
    expect(await fix(context)).toMatchObject({ done: true });
    expect(await relink(context)).toMatchObject({ done: true });
    expect((await summary()).scores).toEqual(scores);
  });

  it("does nothing where there is nothing to do, and says why", async () => {
    const { context } = await opened();
    const none = "还没有汇总表，请先点「生成汇总表」。";
    expect([said(await fix(context)), said(await relink(context))]).toEqual([none, none]);
    await generate(context);
    expect(said(await relink(context))).toBe(`「${sheetName}」的得分都已联动。`);
    await fix(context);
    expect(said(await fix(context))).toBe(`「${sheetName}」的得分都已是数值。`);
  });

  it("leaves values where the host does not know the functions", async () => {
    const { host, context } = await opened({});
    await generate(context);
    const before = await summary();
    host.traffic.reset();
    expect(said(await relink(context))).toContain("不能计算 PERF 函数");
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect(await summary()).toEqual(before);
  });

  it("leaves a protected summary alone", async () => {
    const { context } = await opened();
    await generate(context);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).protection.protect();
      await context.sync();
    });
    for (const outcome of [await fix(context), await relink(context)]) expect(said(outcome)).toContain("受保护");
  });
});
