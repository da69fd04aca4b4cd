import { Host, type HostOptions } from "../../../src/trial/host/host";
import { officeOn } from "../../trial/host/officeInNode";
import { engineForTests } from "../file/engineForTests";

/** An open workbook that answers `Excel.run` from here on; `Excel` is global, as on a page. */
export async function openInExcel(bytes: Uint8Array | null = null, options: HostOptions = {}): Promise<Host> {
  const engine = await engineForTests();
  const host = bytes === null ? Host.create(engine, options) : Host.open(engine, bytes, options);
  if (!(host instanceof Host)) throw new Error(host.code);
  Object.assign(globalThis, { Excel: officeOn(host).Excel });
  return host;
}
