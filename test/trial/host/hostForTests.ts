import { Host, type HostOptions } from "../../../src/trial/host/host";
import type { OfficeContextOptions } from "../../../src/trial/host/officeContext";
import { WorkbookProblem } from "../../../src/hosts/file/problem";
import { RuntimeFunctions } from "../../../src/trial/host/runtimeFunctions";
import { engineForTests } from "../../hosts/file/engineForTests";
import { officeOn, type OfficeWindow } from "./officeInNode";

export interface OpenHost {
  readonly host: Host;
  readonly office: OfficeWindow & ReturnType<typeof officeOn>;
}

const connected = (host: Host | WorkbookProblem, options: OfficeContextOptions): OpenHost => {
  if (host instanceof WorkbookProblem) throw new Error(`${host.code} ${host.detail}`);
  return { host, office: officeOn(host, options) };
};

/** A new workbook with the sheet 自评表 on the host, and office.js connected to it. */
export const newHost = async (options: HostOptions = {}, office: OfficeContextOptions = {}): Promise<OpenHost> =>
  connected(Host.create(await engineForTests(), { sheet: "自评表", ...options }), {
    functionsRuntime: options.functions instanceof RuntimeFunctions,
    ...office,
  });

/** A file on the host. */
export const hostOf = async (
  bytes: Uint8Array,
  options: HostOptions = {},
  office: OfficeContextOptions = {},
): Promise<OpenHost> => connected(Host.open(await engineForTests(), bytes, options), office);

/** The host's workbook saved and opened again. */
export const reopened = ({ host }: OpenHost): Promise<OpenHost> => hostOf(host.save());

/** One batch on the first sheet: `ask` loads, what it returns is read after the sync. */
export const onSheet = <T>(
  { office }: OpenHost,
  ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T,
): Promise<T> =>
  office.Excel.run(async (context) => {
    const read = ask(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return read();
  });

/** What a range answers after its values were set to `input`. */
export const after = (
  open: OpenHost,
  address: string,
  input: unknown,
): Promise<{ values: unknown[][]; formulas: unknown[][]; text: string[][]; types: string[][]; formats: unknown[][] }> =>
  onSheet(open, (sheet) => {
    const range = sheet.getRange(address);
    const settable: { values: unknown } = range;
    settable.values = input;
    range.load("values,formulas,text,valueTypes,numberFormat");
    return () => ({
      values: range.values,
      formulas: range.formulas,
      text: range.text,
      types: range.valueTypes,
      formats: range.numberFormat,
    });
  });

/** The error a run ends with, as far as a table can tell; null where it ends well. */
export const failure = async (
  run: Promise<unknown>,
): Promise<{ readonly code: string; readonly statement: string } | null> => {
  try {
    await run;
    return null;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, statement: debugInfo?.statement ?? "" };
  }
};
