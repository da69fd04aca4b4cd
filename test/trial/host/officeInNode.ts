import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createContext, Script } from "node:vm";
import { connect, type OfficeExtensionLibrary, type RequestTarget } from "../../../src/trial/host/session";
import { OfficeContext, type OfficeContextOptions, type OfficeLibrary } from "../../../src/trial/host/officeContext";

/** What Microsoft's library puts into its window. */
export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office & OfficeLibrary["Office"];
  readonly OfficeExtension: typeof OfficeExtension & OfficeExtensionLibrary;
  readonly CustomFunctions: typeof CustomFunctions & OfficeLibrary["CustomFunctions"];
  readonly OSF: { readonly _OfficeAppFactory: OfficeLibrary["OSF"]["_OfficeAppFactory"] & { getHostInfo(): object } };
}

const dist = resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/** Read once, compiled once; every window evaluates them anew. */
const scripts = ["office.js", "excel-web-16.00.js"].map(
  (name) => new Script(readFileSync(resolve(dist, name), "utf8"), { filename: name }),
);

/** From here on it is office.js waiting for scripts that never come: its language files, its host's part. */
const scriptTimeout = 5000;

/** A document in which office.js finds its own script tag, and in which nothing it adds is ever loaded. */
const documentFor = (location: object) => {
  const element = () => ({ setAttribute: () => {}, appendChild: () => {}, getAttribute: () => null, style: {} });
  return {
    location,
    URL: "http://embedded/",
    referrer: "",
    cookie: "",
    readyState: "complete",
    head: element(),
    body: element(),
    documentElement: element(),
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: () => [{ ...element(), src: "http://embedded/office.js" }],
    addEventListener: () => {},
  };
};

/** Microsoft's office.js and its Excel part, unmodified, in a window of their own. */
export const loadOffice = (between: (window: OfficeWindow) => void = () => {}): OfficeWindow => {
  const storage = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  const location = {
    href: "http://embedded/",
    search: "",
    hash: "",
    hostname: "embedded",
    protocol: "http:",
    origin: "http://embedded",
    pathname: "/",
  };
  const window: Record<string, unknown> = {
    name: "",
    location,
    document: documentFor(location),
    navigator: { userAgent: "node", platform: "node", language: "zh-CN" },
    history: {},
    external: {},
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: () => {},
    removeEventListener: () => {},
    postMessage: () => {},
    console: { ...console, log: () => {} },
    performance,
    setTimeout: (callback: () => void, delay = 0) => (delay >= scriptTimeout ? 0 : setTimeout(callback, delay)),
    clearTimeout,
    // Office.js never ends the intervals it starts; they must not keep a finished test's process.
    setInterval: (callback: () => void, delay: number) => {
      const started: unknown = setInterval(callback, delay);
      if (started instanceof Object && "unref" in started && typeof started.unref === "function") started.unref();
      return started;
    },
    clearInterval,
    URL,
    XMLHttpRequest: class {},
  };
  for (const self of ["window", "self", "top", "parent", "globalThis"]) window[self] = window;
  const context = createContext(window);
  const loaded = window as unknown as OfficeWindow;
  const [office, excel] = scripts;
  office?.runInContext(context);
  between(loaded);
  excel?.runInContext(context);
  return loaded;
};

/** Office.js connected to a host, with the `Office` the host fills in. */
export const officeOn = (
  host: RequestTarget,
  options: OfficeContextOptions = {},
): OfficeWindow & { readonly context: OfficeContext; readonly disconnect: () => void } => {
  const context = new OfficeContext(options);
  const window = loadOffice((before) => {
    const factory = before.OSF._OfficeAppFactory;
    const { getHostInfo } = factory;
    factory.getHostInfo = () => ({ ...getHostInfo.call(factory), flags: options.functionsRuntime ? 2 : 0 });
    context.install(before);
  });
  context.install(window);
  const disconnect = connect(window.OfficeExtension, host);
  context.connected();
  return { ...window, context, disconnect };
};
