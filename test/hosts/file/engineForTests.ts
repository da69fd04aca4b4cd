import { resolve } from "node:path";
import { type Engine, loadEngine } from "../../../src/hosts/file/engine";

const address = resolve(__dirname, "../../../node_modules/excelize-wasm/excelize.wasm.gz");
// On a busy machine the start takes longer than Jest waits by itself.
jest.setTimeout(60_000);

let started: Promise<Engine> | null = null;

/**
 * Excelize reads its file through `Function("m", "return import(m)")`, and code compiled so has no `import` inside
 * Jest. While it starts, that one call answers with Jest's own `require`.
 */
const startInJest = async (): Promise<Engine> => {
  const real = globalThis.Function;
  const requiring = () => (name: string) => Promise.resolve(jest.requireActual<object>(name));
  globalThis.Function = Object.assign(requiring, { prototype: real.prototype }) as unknown as FunctionConstructor;
  const engine = loadEngine(address);
  globalThis.Function = real;
  return engine;
};

/** One engine a test file: starting it (0.7 s) is most of the time. */
export const engineForTests = (): Promise<Engine> => (started ??= startInJest());
