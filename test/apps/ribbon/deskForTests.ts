import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { commandsOf } from "../../../src/apps/ribbon/actions/commandsOf";
import type { Command, CommandOutcome, Commands } from "../../../src/apps/ribbon/command";
import type { Answer, CommandContext, Question } from "../../../src/apps/ribbon/commandContext";
import { Host } from "../../../src/trial/host/host";
import { perfFunctions } from "../../../src/trial/host/perfFunctions";
import { officeOn } from "../../trial/host/officeInNode";
import { engineForTests } from "../../hosts/file/engineForTests";

export const formFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(__dirname, "../../fixtures/cases", name)));

/** All that a person sees of a workbook: every sheet with its formulas, formats, fills, merged areas and charts. */
export type Seen = Readonly<Record<string, string>>;

export interface Desk {
  readonly host: Host;
  readonly commands: Commands;
  readonly questions: readonly Question[];
  readonly seen: () => Promise<Seen>;
}

/** A person at the ribbon, who answers every question the same way. */
export async function deskOn(bytes: Uint8Array, answer: Answer = "yes"): Promise<Desk> {
  const host = Host.open(await engineForTests(), bytes, { functions: perfFunctions() });
  if (!(host instanceof Host)) throw new Error(host.code);
  const office = officeOn(host);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const questions: Question[] = [];
  const context: CommandContext = {
    locale: "zh-CN",
    written: { summary: null },
    ask: async (question) => {
      questions.push(question);
      return answer;
    },
    show: async () => {},
    learn: () => {},
    reread: () => {},
    changed: () => {},
    waiting: () => {},
  };
  return { host, commands: commandsOf(context), questions, seen };
}

/** What a command said: what was done, or why nothing was. */
export const said = (outcome: CommandOutcome): string => (outcome.done ? outcome.message : outcome.reason);

export const run = async (command: Command): Promise<string> => said(await command());

const seen = (): Promise<Seen> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const asked = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRange();
      used.load("address,formulas,numberFormat");
      const looks = used.getCellProperties({
        format: { fill: { color: true }, font: { bold: true, color: true, size: true } },
      });
      const merged = used.getMergedAreasOrNullObject();
      merged.load("address");
      sheet.charts.load("items/name,items/title/text");
      return { sheet, used, looks, merged };
    });
    await context.sync();
    return Object.fromEntries(
      asked.map(({ sheet, used, looks, merged }) => [
        sheet.name,
        JSON.stringify([
          used.address,
          used.formulas,
          used.numberFormat,
          looks.value,
          merged.isNullObject ? "" : merged.address,
          sheet.charts.items.map(({ name, title }) => [name, title.text]),
        ]),
      ]),
    );
  });
