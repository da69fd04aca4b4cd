import { useState } from "react";
import { filledGap, type EditedTexts } from "../../../../../report/edited";
import { gapsOf, passagesOf, type Gap, type Report } from "../../../../../report/report";
import { insertValues } from "../../../../../wording/insertValues";
import { paneReport } from "../../../../../wording/paneReport";
import { usePane, usePaneState } from "../../../state/usePane";
import type { KeptPassages } from "./keptPassages";

/** What is asked in several places, the unit's name in title, first sentence and signature, is asked once. */
interface Asked extends Gap {
  readonly ids: readonly string[];
}

function askedIn(report: Report): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const gap of gapsOf(report)) {
    const key = JSON.stringify([gap.asked, gap.isCheck, gap.cell]);
    const before = asked.get(key);
    asked.set(key, { ...gap, ids: [...(before?.ids ?? []), gap.id] });
  }
  return [...asked.values()];
}

/** The passages with what was written into their gaps; a gap left blank stays. */
function withFilled(report: Report, kept: EditedTexts, gaps: readonly Asked[], own: readonly string[]): EditedTexts {
  const filled = new Map(Object.entries(kept));
  const texts = new Map(passagesOf(report).map((one) => [one.id, one]));
  gaps.forEach(({ asked, ids }, at) => {
    const written = own[at]?.trim() ?? "";
    if (written === "") return;
    for (const id of ids) {
      const passage = texts.get(id);
      if (passage === undefined) continue;
      const now = filledGap(passage, asked, written);
      texts.set(id, { ...passage, text: now.text });
      filled.set(id, now);
    }
  });
  return Object.fromEntries(filled);
}

interface Props {
  readonly sheet: string;
  readonly report: Report;
  readonly kept: KeptPassages;
}

/** Every gap with a box to write it in, and a way to the cell or the passage that it is about. */
export function Gaps({ sheet, report, kept }: Props) {
  const { select } = usePane();
  const texts = paneReport[usePaneState(({ locale }) => locale)];
  const gaps = askedIn(report).filter(({ isCheck }) => !isCheck);
  const checks = askedIn(report).filter(({ isCheck }) => isCheck);
  const [own, setOwn] = useState<readonly string[]>([]);
  const write = (at: number, text: string) =>
    setOwn(gaps.map((_, index) => (index === at ? text : (own[index] ?? ""))));
  const way = ({ cell, ids: [id = ""] }: Asked) => (
    <>
      {cell !== "" && (
        <button type="button" className="p-link" onClick={() => void select(sheet, cell)}>
          {insertValues(texts.goTo, { cell })}
        </button>
      )}{" "}
      <button type="button" className="p-link" onClick={() => document.getElementById(passageId(id))?.focus()}>
        {texts.goToPassage}
      </button>
    </>
  );
  if (gaps.length + checks.length === 0) return <p className="p-quiet">{texts.noGaps}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void kept.save(withFilled(report, kept.passages, gaps, own));
      }}
    >
      {gaps.length > 0 && <h3>{insertValues(texts.gaps, { count: gaps.length })}</h3>}
      <ul className="p-list">
        {gaps.map((gap, at) => (
          <li key={gap.ids.join() + gap.asked}>
            <label className="p-field">
              {gap.asked}
              <input value={own[at] ?? ""} onChange={({ target }) => write(at, target.value)} />
            </label>
            {way(gap)}
          </li>
        ))}
      </ul>
      {gaps.length > 0 && (
        <div className="p-row">
          <button type="submit" className="p-button" disabled={own.every((text) => text.trim() === "")}>
            {texts.saveGaps}
          </button>
        </div>
      )}
      {checks.length > 0 && <h3>{insertValues(texts.checks, { count: checks.length })}</h3>}
      <ul className="p-list">
        {checks.map((gap) => (
          <li key={gap.ids.join() + gap.asked}>
            {gap.asked} {way(gap)}
          </li>
        ))}
      </ul>
    </form>
  );
}

/** By which a passage of the preview is found on the page. */
export const passageId = (id: string): string => `passage-${id}`;
