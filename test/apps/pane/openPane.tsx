import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { Input } from "../../../src/trial/host/book/contents";
import type { OfficeContextOptions } from "../../../src/trial/host/officeContext";
import { Host } from "../../../src/trial/host/host";
import { perfFunctions } from "../../../src/trial/host/perfFunctions";
import { addressOf } from "../../../src/cells";
import { connectPane } from "../../../src/apps/pane/boot/connectPane";
import { Shell } from "../../../src/apps/pane/shell/Shell";
import { pageSessionFor } from "../../../src/apps/pane/registerFunctions";
import type { Pane } from "../../../src/apps/pane/state/pane";
import { PaneContext } from "../../../src/apps/pane/state/usePane";
import { officeOn } from "../../trial/host/officeInNode";
import { engineForTests } from "../../hosts/file/engineForTests";

// A busy machine takes its time to fetch a view; nothing here waits for a time to pass.
configure({ asyncUtilTimeout: 20_000 });

export const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(resolve(__dirname, "..", "..", path)));
/** Two claimed scores above what the rule gives: H14 and H18. */
export const relief = "fixtures/cases/ah_suixi_linshi_jiuzhu_2019_project.xlsx";
export const founding = "../assets/samples/baiyushan-2020.xlsx";
export const several = "../assets/samples/projects.xlsx";

export interface OnHost {
  readonly host: Host;
  readonly office: ReturnType<typeof officeOn>;
}

const functions = () => ({ functions: perfFunctions() });

/** A file of the tests, a file's bytes, what is typed into a new workbook's first sheet; null for an empty one. */
export type Contents = string | Uint8Array | readonly (readonly Input[])[] | null;

/** A workbook on the embedded host, answering this window's Office and Excel. */
export async function hostFor(contents: Contents, options: OfficeContextOptions = {}): Promise<OnHost> {
  const engine = await engineForTests();
  const bytes = typeof contents === "string" ? fixture(contents) : contents;
  const host = bytes instanceof Uint8Array ? Host.open(engine, bytes, functions()) : Host.create(engine, functions());
  if (!(host instanceof Host)) throw new Error(host.code);
  if (bytes !== null && !(bytes instanceof Uint8Array)) host.type("Sheet1", "A1", bytes);
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

/** The real pane on the embedded host, connected as the page connects it. */
export async function showPane(contents: Contents, options: OfficeContextOptions = {}): Promise<ShownPane> {
  return showPaneOn(await hostFor(contents, options));
}

export async function showPaneOn(onHost: OnHost): Promise<ShownPane> {
  const { pane, watched } = await connectPane(
    0,
    pageSessionFor(() => "zh-CN"),
  );
  await watched;
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
  return { ...onHost, pane, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), trips };
}

/** The workbook saved, and opened again by an add-in that is loaded anew. */
export async function reopened({ host }: ShownPane, options: OfficeContextOptions = {}): Promise<ShownPane> {
  cleanup();
  return showPane(host.save(), options);
}

export const press = ({ user }: ShownPane, name: string | RegExp): Promise<void> =>
  user.click(screen.getByRole("button", { name }));

/** Opens one of the views. */
export const turnTo = ({ user }: ShownPane, tab: string | RegExp): Promise<void> =>
  user.click(screen.getByRole("tab", { name: tab }));

/** What the pane says above the view, once it says something. */
export const said = (): Promise<HTMLElement> => screen.findByText(/./, { selector: ".p-top > div > .p-notice p" });

/** Answers the question before a write, and waits until the pane behind it can be reached again. */
export async function answer({ user }: ShownPane, name: string): Promise<void> {
  const dialog = await screen.findByRole("alertdialog");
  await user.click(within(dialog).getByRole("button", { name }));
  await screen.findByRole("tablist");
}

/** What a cell of the host's workbook holds. */
export const valueOf = (sheet: string, cell: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0];
  });

/** Where the person's cursor stands, `自评表!H14`. */
export function cursor({ host: { book } }: OnHost): string {
  const { row, column } = book.selection();
  return `${book.active.name}!${addressOf(row, column)}`;
}
