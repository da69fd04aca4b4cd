import { init } from "excelize-wasm";

/** Excelize, started: its module object. */
export type Engine = Awaited<ReturnType<typeof init>>;

/**
 * Starts Excelize (about 0.7 s; start it once and keep it).
 * @param wasmAddress where `excelize.wasm.gz` is: an absolute path in Node, a URL in the browser
 * @returns the engine; rejects where the file is not there, since nothing can go on without it
 */
export const loadEngine = (wasmAddress: string): Promise<Engine> => init(wasmAddress);
