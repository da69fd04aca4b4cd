import { annualGoal } from "../../../../../form/head/annualGoal";
import { HostFailure } from "../../../../../hosts/excel/hostFailure";
import { blankForms } from "../../../../../samples/blankForm";
import { comparedOf } from "../../../../../workflow/lastYearPart";
import { goalsOn } from "../../../../../workflow/comparedForms";
import { hostFailureText } from "../../../../../wording/hostFailures";
import { insertValues } from "../../../../../wording/insertValues";
import { paneLastYear } from "../../../../../wording/paneLastYear";
import type { Pane } from "../../../state/pane";
import type { PaneHost } from "../../../state/paneHost";
import { usePane, usePaneState } from "../../../state/usePane";
import { Matches } from "./Matches";
import { partOf } from "./saveSource";
import { Source } from "./Source";

/** 与上年度对比 and 核对批复的绩效目标: what is chosen, how its rows were matched, and a blank form made from the goals. */
export function LastYear() {
  const pane = usePane();
  const locale = usePaneState((state) => state.locale);
  const opened = usePaneState((state) => state.opened);
  const texts = paneLastYear[locale];
  const { insertSheet } = pane.host;
  const { lastYear, goals } = partOf(opened);
  return (
    <>
      <section aria-label={texts.lastYear}>
        <h2>{texts.lastYear}</h2>
        <p className="p-quiet">{texts.lastYearHint}</p>
        <Source side="lastYear" label={`${texts.lastYear}：${texts.source}`} />
        {lastYear !== null && <Matches side="lastYear" />}
      </section>
      <section aria-label={texts.goals}>
        <h2>{texts.goals}</h2>
        <p className="p-quiet">{texts.goalsHint}</p>
        <Source side="goals" label={`${texts.goals}：${texts.source}`} />
        {goals !== null && insertSheet !== null && (
          <button type="button" className="p-button" onClick={() => void insertBlank(pane, insertSheet)}>
            {texts.blank}
          </button>
        )}
        {goals !== null && <Matches side="goals" />}
      </section>
    </>
  );
}

/** Adds the sheets of blank forms to the open workbook, and says so. */
async function insertBlank(pane: Pane, insertSheet: NonNullable<PaneHost["insertSheet"]>): Promise<void> {
  const { opened, locale } = pane.store.get();
  const approved = comparedOf(partOf(opened), opened?.read.grids ?? [])?.goals?.grids ?? [];
  const forms = approved.flatMap((grid) =>
    goalsOn({ file: "", grids: [grid] }).map((form) => ({ form, goal: annualGoal(grid) })),
  );
  const sheets: string[] = [];
  for (const model of blankForms(forms)) {
    const sheet = await insertSheet(model);
    if (sheet instanceof HostFailure) {
      pane.say({ tone: "failed", message: hostFailureText(sheet.code, sheet.detail, locale) });
      return;
    }
    sheets.push(sheet);
  }
  await pane.read();
  pane.say({ tone: "done", message: insertValues(paneLastYear[locale].blankMade, { sheets: sheets.join("、") }) });
}
