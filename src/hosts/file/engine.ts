import { init } from "excelize-wasm";

/** Excelize, started: its module object. */
export type Engine = Awaited<ReturnType<typeof init>>;

/**
 * Starts Excelize (about 0.7 s; start it once and keep it).
 * @param wasmAddress where `excelize.wasm.gz` is: an absolute path in Node, a URL in the browser
 * It keeps the memory of every workbook it has opened or made (there is no call to close one): whoever goes through many
 * large files starts a new one from time to time and lets the old one go.
 * @returns the engine; rejects where the file is not there, since nothing can go on without it
 */
export const loadEngine = (wasmAddress: string): Promise<Engine> => init(wasmAddress);
