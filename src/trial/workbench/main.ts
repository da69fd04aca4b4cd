import { workbenchTexts } from "./texts";
import { insertValues } from "../../wording/insertValues";
import { loadEngine } from "../../hosts/file/engine";
import { part } from "./part";
import { settingsOf } from "./settings";
import { Toasts } from "./toasts";
import { translate } from "./translate";
import { Workbench } from "./workbench";

const settings = settingsOf(window.location.search, window.matchMedia("(prefers-color-scheme: dark)").matches);
const texts = workbenchTexts[settings.locale];

async function start(): Promise<void> {
  document.documentElement.dataset.theme = settings.theme;
  document.documentElement.lang = settings.locale;
  translate(document, texts);
  const state = part("state", HTMLElement);
  state.textContent = texts.starting;
  const toasts = new Toasts(part("toasts", HTMLElement), texts.close);
  try {
    const [engine, manifest, served] = await Promise.all([
      loadEngine("engine.wasm.gz"),
      fetch("manifest.xml").then((answer) => answer.text()),
      servedBook(),
    ]);
    const workbench = new Workbench(engine, settings, manifest, toasts);
    state.textContent = insertValues(texts.opening, { file: served.name });
    workbench.show(served.name, served.bytes);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    toasts.say("error", insertValues(texts.noEngine, { cause }));
  }
}

void start();

/** The workbook the page was started with. */
async function servedBook(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const answer = await fetch("workbook");
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const name = decodeURIComponent(answer.headers.get("X-File-Name") ?? "Book1.xlsx");
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
