import { createRequire } from "node:module";
import { loadEngine, type Engine } from "../workbook/engine";

/** Excelize for the command line, from the installed package. */
export function startEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  return loadEngine(require.resolve("excelize-wasm/excelize.wasm.gz"));
}
