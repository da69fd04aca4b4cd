import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { commandsOf } from "../../src/commands/actions/commandsOf";
import type { OfficeContextOptions } from "../../src/embedded/officeContext";
import { Host } from "../../src/embedded/host";
import { perfFunctions } from "../../src/embedded/perfFunctions";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { paneTexts } from "../../src/locales/paneTexts";
import { hostLocale } from "../../src/taskpane/host/hostLocale";
import { openPane } from "../../src/taskpane/host/openPane";
import { Shell } from "../../src/taskpane/shell/Shell";
import { createPane, type Pane } from "../../src/taskpane/state/pane";
import { PaneContext } from "../../src/taskpane/state/usePane";
import { officeOn } from "../embedded/officeInNode";
import { engineForTests } from "../workbook/engineForTests";

// A busy machine takes its time to fetch a view; nothing here waits for a time to pass.
configure({ asyncUtilTimeout: 20_000 });

export const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(resolve(__dirname, "..", path)));
/** Two claimed scores above what the rule gives: H14 and H18. */
export const relief = "fixtures/cases/ah_suixi_linshi_jiuzhu_2019_project.xlsx";
export const founding = "../assets/samples/baiyushan-2020.xlsx";
export const several = "../assets/samples/projects.xlsx";

export interface OnHost {
  readonly host: Host;
  readonly office: ReturnType<typeof officeOn>;
}

const functions = { functions: perfFunctions };

/** A workbook on the embedded host, answering this window's Office and Excel; an empty one where no file is given. */
export async function hostFor(file: string | null, options: OfficeContextOptions = {}): Promise<OnHost> {
  const engine = await engineForTests();
  const host = file === null ? Host.create(engine, functions) : Host.open(engine, fixture(file), functions);
  if (!(host instanceof Host)) throw new Error(host.code);
  const office = officeOn(host, options);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  return { host, office };
}

export interface ShownPane extends OnHost {
  readonly pane: Pane;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Round trips since the last time this was asked. */
  readonly trips: () => number;
}

/** The real pane over the real store on the embedded host, as `startPane` puts it together. */
export async function showPane(file: string | null, options: OfficeContextOptions = {}): Promise<ShownPane> {
  const onHost = await hostFor(file, options);
  const locale = hostLocale(options.displayLanguage ?? "zh-CN");
  const pane = createPane({
    locale,
    texts: await paneTexts(locale),
    theme: "light",
    openPane,
    commandsOf,
    restAfterChange: 0,
  });
  await pane.read();
  await watchWorkbook({ changed: () => pane.changed(), activated: () => void pane.activated() });
  render(
    <PaneContext.Provider value={pane}>
      <Shell />
    </PaneContext.Provider>,
  );
  let counted = onHost.host.traffic.roundTrips;
  const trips = () => {
    const since = onHost.host.traffic.roundTrips - counted;
    counted = onHost.host.traffic.roundTrips;
    return since;
  };
  return { ...onHost, pane, user: userEvent.setup(), trips };
}

/** What a cell of the host's workbook holds. */
export const valueOf = (sheet: string, cell: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
