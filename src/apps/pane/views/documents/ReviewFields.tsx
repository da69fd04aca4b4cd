import { useState } from "react";
import type { Paragraph, Report } from "../../../../report/report";
import type { KeptReview } from "../../../../report/review/keptReview";
import { isPossible, type Review, type ReviewRow } from "../../../../report/review/reviewOf";
import { textHash } from "../../../../value/textHash";
import { insertValues } from "../../../../wording/insertValues";
import { paneReview } from "../../../../wording/paneReview";
import { percent, points } from "../../show/numbers";
import { usePaneState } from "../../state/usePane";

interface Kept {
  readonly kept: KeptReview;
  readonly onKept: (kept: KeptReview) => void;
}

const without = <Value,>(table: Readonly<Record<string, Value>>, id: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(table).filter(([key]) => key !== id));

/** Every row that carries points, with both scores. */
export function ReviewScores({ review, kept, onKept }: Kept & { readonly review: Review }) {
  const texts = paneReview[usePaneState(({ locale }) => locale)];
  const rows = review.rows.filter(({ measured }) => measured !== null);
  const give = ({ id, levels }: ReviewRow, score: number | null): void => {
    const others = without(kept.scores, id);
    onKept({ ...kept, scores: score === null ? others : { ...others, [id]: { score, name: levels[2] } } });
  };
  return (
    <table className="p-composite">
      <caption>{texts.rows}</caption>
      <thead>
        <tr>
          {(["indicator", "claimed", "reviewed", "deviation"] as const).map((key) => (
            <th key={key} scope="col">
              {texts[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td>{row.claimed === null ? "—" : points(row.claimed)}</td>
            <td>
              <ScoreField key={row.byHand ? "own" : "rule"} row={row} onScore={(score) => give(row, score)} />
            </td>
            <td>{row.deviation === null ? "—" : percent(row.deviation)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Takes a number from 0 to the weight when it is left; emptied, the rule's score stands again. */
function ScoreField({ row, onScore }: { readonly row: ReviewRow; readonly onScore: (score: number | null) => void }) {
  const texts = paneReview[usePaneState(({ locale }) => locale)];
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? points(row.reviewed ?? 0);
  const value = shown.trim() === "" ? null : Number(shown);
  const wrong = value !== null && !isPossible(value, row.weight);
  const leave = (): void => {
    if (draft === null || wrong) return;
    onScore(value === null || value === row.measured ? null : value);
    setDraft(null);
  };
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        style={{ width: "4.5em", textAlign: "right", font: "inherit" }}
        aria-label={insertValues(texts.scoreOf, { name: row.name })}
        aria-invalid={wrong}
        value={shown}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === "Enter") leave();
        }}
      />
      {wrong && (
        <span role="alert" className="p-failed">
          {insertValues(texts.impossible, { weight: points(row.weight ?? 0) })}
        </span>
      )}
    </>
  );
}

/** The opinions and what is added to them, each to be worded anew. */
export function ReviewWords({ report, kept, onKept }: Kept & { readonly report: Report }) {
  const texts = paneReview[usePaneState(({ locale }) => locale)];
  const all = report.blocks.flatMap((block): readonly Paragraph[] => (block.kind === "paragraph" ? [block] : []));
  const opinions = all.filter(({ id }) => id.startsWith("opinion-"));
  const more = all.filter(({ id }) => id === "more");
  const word = ({ id, made }: Paragraph, text: string): void => {
    const others = without(kept.texts, id);
    onKept({ ...kept, texts: text === made ? others : { ...others, [id]: { text, from: textHash(made) } } });
  };
  const field = (paragraph: Paragraph, label: string) => (
    <WordField key={paragraph.id} paragraph={paragraph} label={label} onText={(text) => word(paragraph, text)} />
  );
  return (
    <>
      <h3>{insertValues(texts.opinions, { count: opinions.length })}</h3>
      {opinions.map((one) => field(one, texts.words))}
      {more.map((one) => (
        <div key={one.id}>
          <h3>{texts.more}</h3>
          {field(one, texts.more)}
        </div>
      ))}
    </>
  );
}

interface WordProps {
  readonly paragraph: Paragraph;
  readonly label: string;
  readonly onText: (text: string) => void;
}

function WordField({ paragraph, label, onText }: WordProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <textarea
      rows={3}
      style={{ width: "100%", font: "inherit" }}
      aria-label={label}
      value={draft ?? paragraph.text}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={() => {
        if (draft !== null) onText(draft);
        setDraft(null);
      }}
    />
  );
}
