import type { CommandId } from "../../../src/apps/ribbon/commandIds";
import { type Desk, deskOn, formFile, run, type Seen } from "./deskForTests";

const form = "自评表";
const summary = "绩效自评汇总";
const relief = (): Uint8Array => formFile("ah_suixi_linshi_jiuzhu_2019_project.xlsx");

/** `npm run test:faults` runs every position of every command; `npm test` a few of each. */
const all = process.env.FAULTS === "all";
const positions = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at).filter(
    (at) => all || at === count - 1 || at % Math.ceil(count / 2) === Math.floor(count / 4),
  );

interface Case {
  readonly name: string;
  /** What was done before the command, on a desk of its own; the workbook is then saved. */
  readonly before: (desk: Desk) => Promise<unknown>;
  /** Done on the desk of the command itself, where it needs what the session has written. */
  readonly first?: (desk: Desk) => Promise<() => Promise<unknown>>;
  readonly command?: CommandId;
  readonly changes: "summary" | "cells";
}

/** A number of the form changes, so that the next summary is another. */
const edit = ({ host }: Desk): void => host.type(form, "F14", [["4000人"]]);

const cases: readonly Case[] = [
  { name: "生成汇总表", before: async () => {}, command: "generateSummary", changes: "summary" },
  {
    name: "重新生成",
    before: async (desk) => {
      await desk.commands.generateSummary();
      edit(desk);
    },
    command: "generateSummary",
    changes: "summary",
  },
  { name: "示例", before: async () => {}, command: "insertSample", changes: "cells" },
  { name: "标记薄弱指标", before: async () => {}, command: "markWeakIndicators", changes: "cells" },
  { name: "填入得分", before: async () => {}, command: "writeBackScores", changes: "cells" },
  {
    name: "固化为数值",
    before: ({ commands }) => commands.generateSummary(),
    command: "fixScores",
    changes: "summary",
  },
  {
    name: "恢复联动",
    before: async ({ commands }) => {
      await commands.generateSummary();
      await commands.fixScores();
    },
    command: "relinkScores",
    changes: "summary",
  },
  {
    name: "撤销上次写入",
    before: ({ commands }) => commands.markWeakIndicators(),
    command: "undoLastWrite",
    changes: "cells",
  },
  {
    name: "撤销重新生成",
    before: async () => {},
    first: async (desk) => {
      await desk.commands.generateSummary();
      edit(desk);
      const again = await desk.commands.generateSummary();
      if (!again.done || again.undo === undefined) throw new Error("nothing to take back");
      return again.undo;
    },
    changes: "summary",
  },
];

async function prepared({ before }: Case): Promise<Uint8Array> {
  const desk = await deskOn(relief());
  await before(desk);
  return desk.host.save();
}

async function begun({ first, command }: Case, bytes: Uint8Array) {
  const desk = await deskOn(bytes);
  const go = first ? await first(desk) : command ? desk.commands[command] : async () => {};
  return { desk, go, old: await desk.seen() };
}

const others = (seen: Seen): Seen => Object.fromEntries(Object.entries(seen).filter(([name]) => name !== summary));

let original: Seen = {};
beforeAll(async () => {
  original = await (await deskOn(relief())).seen();
});

describe.each(cases)("$name, ended half-way by Excel", (each) => {
  it(
    "leaves nothing half done",
    async () => {
      const bytes = await prepared(each);
      const whole = await begun(each, bytes);
      whole.desk.host.faults.clear();
      await whole.go();
      const count = whole.desk.host.faults.actions;
      const done = await whole.desk.seen();
      expect(done).not.toEqual(whole.old);
      for (const at of positions(count)) {
        const { desk, go, old } = await begun(each, bytes);
        desk.host.faults.atAction(at);
        await go();
        const after = await desk.seen();
        if (each.changes === "summary") {
          expect([at, others(after)]).toEqual([at, others(old)]);
          expect([at, [old[summary], done[summary]].includes(after[summary])]).toEqual([at, true]);
          continue;
        }
        const isWhole = [old, done].some((state) => JSON.stringify(state) === JSON.stringify(after));
        if (isWhole) continue;
        const message = await run(desk.commands.undoLastWrite);
        expect([at, message]).toEqual([at, expect.not.stringContaining("保持原样")]);
        expect([at, await desk.seen()]).toEqual([at, original]);
      }
    },
    all ? 3_600_000 : 120_000,
  );
});
