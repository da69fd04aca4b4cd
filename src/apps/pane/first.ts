// The page's second script: it connects to Excel, reads and evaluates the workbook and draws the result into the skeleton.
// The frame's code, most of it React, is fetched once the number stands.
import { afterPaint } from "./afterPaint";
import { connectPane } from "./boot/connectPane";
import { officeReady } from "./boot/officeReady";
import { pageSession } from "./registerFunctions";
import { drawResult } from "./skeleton/drawResult";
import type { Pane } from "./state/pane";
import { shownForm } from "./state/shownForm";

/** Milliseconds after which it is said that Excel does not answer. */
const patience = 10_000;
/** Milliseconds after which the frame comes although the workbook is not read yet. */
const frameAfter = 1000;

/** Puts the pane into the page, in the skeleton's place, as soon as Excel answers; else says what is wrong. */
async function begin(): Promise<void> {
  let started = false;
  const start = () => {
    started = true;
    return startPane();
  };
  const state = await officeReady(patience, () => void start());
  if (state === "ready") return start();
  const { showProblem } = await import(/* webpackChunkName: "problem" */ "./boot/showProblem");
  // Excel may have answered after all while the words were fetched.
  if (!started) showProblem(state);
}

async function startPane(): Promise<void> {
  const { pane, watched } = await connectPane(400, pageSession);
  await firstResult(pane);
  try {
    const { mountPane } = await frame();
    mountPane(pane);
  } catch {
    const { showProblem } = await import(/* webpackChunkName: "problem" */ "./boot/showProblem");
    showProblem("frame");
  }
  await watched;
}

const frame = () => import(/* webpackChunkName: "pane" */ "./mountPane");

/** Resolves once the first result is painted and known with its findings, or there is something else to show, or Excel takes its time. */
function firstResult({ store }: Pane): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    let drawn = false;
    const look = (): void => {
      const state = store.get();
      const form = state.glance?.form ?? shownForm(state);
      if (form !== null && !drawn) {
        drawn = true;
        drawResult(form, state.texts, state.locale);
        // the total stands now however long its findings take; the frame is fetched beside them
        if (state.opened === null) {
          clearTimeout(timer);
          void afterPaint().then(() => frame().catch(() => undefined));
        } else void afterPaint().then(end);
      } else if (state.opened ?? state.failure ?? state.notice ?? state.question ?? state.work) end();
    };
    const timer = setTimeout(end, frameAfter);
    const unsubscribe = store.subscribe(look);
    look();
  });
}

void begin();
