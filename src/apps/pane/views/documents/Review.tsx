import { useEffect, useMemo, useRef, useState } from "react";
import { builtinProfile } from "../../../../evaluation/rules/builtin/builtin";
import type { FormResult } from "../../../../evaluation/result";
import { HostFailure } from "../../../../hosts/excel/hostFailure";
import {
  formKey,
  keptOf,
  parseReviews,
  reviewsJson,
  type KeptReview,
  type KeptReviews,
} from "../../../../report/review/keptReview";
import { reviewReport } from "../../../../report/review/reviewReport";
import { partNamespaces } from "../../../../workflow/parts/partNamespaces";
import { hostFailureText } from "../../../../wording/hostFailures";
import { insertValues } from "../../../../wording/insertValues";
import { paneReview } from "../../../../wording/paneReview";
import type { OpenedWorkbook } from "../../../ribbon/openedWorkbook";
import { percent, points } from "../../show/numbers";
import { shownForm } from "../../state/shownForm";
import { usePane, usePaneState } from "../../state/usePane";
import { ReviewScores, ReviewWords } from "./ReviewFields";

/** 复核: the bureau's second opinion on the form in front; its scores and words are kept in the workbook. */
export function Review() {
  const { say, host } = usePane();
  const locale = usePaneState((state) => state.locale);
  const opened = usePaneState((state) => state.opened);
  const form = usePaneState(shownForm);
  const at = usePaneState((state) => state.form);
  const texts = paneReview[locale];
  const [saved, setSaved] = useState<KeptReviews | null>(null);
  const isOpen = opened !== null;
  useEffect(() => {
    if (!isOpen) return;
    let gone = false;
    void host.readPart(partNamespaces.review).then((json) => {
      if (gone) return;
      const reviews = json instanceof HostFailure ? null : parseReviews(json);
      if (json instanceof HostFailure)
        say({ tone: "failed", message: hostFailureText(json.code, json.detail, locale) });
      else if (reviews === null) say({ tone: "refused", message: texts.broken });
      setSaved(reviews ?? {});
    });
    return () => {
      gone = true;
    };
    // read once, when the view opens
  }, [isOpen]);
  return (
    <section className="p-section" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {opened === null || form === null ? (
        <p className="p-quiet">{texts.none}</p>
      ) : saved === null ? (
        <p className="p-quiet">{texts.reading}</p>
      ) : (
        <ReviewOfForm
          key={formKey(opened.result.forms, at)}
          opened={opened}
          form={form}
          name={formKey(opened.result.forms, at)}
          saved={saved}
          onSaved={setSaved}
        />
      )}
    </section>
  );
}

interface Props {
  readonly opened: OpenedWorkbook;
  readonly form: FormResult;
  /** By which its review is kept. */
  readonly name: string;
  readonly saved: KeptReviews;
  readonly onSaved: (reviews: KeptReviews) => void;
}

function ReviewOfForm({ opened, form, name, saved, onSaved }: Props) {
  const { say, host } = usePane();
  const locale = usePaneState((state) => state.locale);
  const texts = paneReview[locale];
  const [kept, setKept] = useState(() => keptOf(saved, name));
  const file = useRef<HTMLInputElement>(null);
  const own = opened.settings.profile;
  const profile = own !== null && own.id === form.profile ? own : (builtinProfile(form.profile) ?? null);
  const made = useMemo(() => reviewReport(form, kept, profile), [form, kept, profile]);
  const { review } = made;

  const save = async (now: KeptReview, done: string): Promise<void> => {
    const reviews = { ...saved, [name]: now };
    const answer = await host.savePart(partNamespaces.review, reviewsJson(reviews));
    if (answer instanceof HostFailure) {
      say({ tone: "failed", message: hostFailureText(answer.code, answer.detail, locale) });
      return;
    }
    setKept(now);
    onSaved(reviews);
    say({ tone: "done", message: done });
  };
  const write = async (): Promise<void> => {
    const { writeDocx } = await import("../../../../report/docx/writeDocx");
    const title = form.title === "" ? form.sheet : form.title;
    const named = insertValues(texts.file, { title: title.replace(/[\\/:*?"<>|\s]/g, "") });
    download(await writeDocx(made.report), named);
    await save(made.kept, insertValues(texts.written, { file: named }));
  };
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const { readReview } = await import("../../../../report/review/readReview");
    const found = readReview(new Uint8Array(await chosen.arrayBuffer()));
    if (found === null) {
      say({ tone: "refused", message: insertValues(texts.foreign, { file: chosen.name }) });
      return;
    }
    setKept(found);
    const { unread } = found;
    const counts = { scores: Object.keys(found.scores).length, texts: Object.keys(found.texts).length };
    const missed = { count: unread.length, names: unread.join("、") };
    say({
      tone: unread.length === 0 ? "done" : "refused",
      message: insertValues(unread.length === 0 ? texts.taken : texts.unread, { ...counts, ...missed }),
    });
  };

  return (
    <>
      <p className="p-quiet p-hint">{texts.hint}</p>
      <p role="status">
        {insertValues(texts.total, {
          claimed: review.claimed === null ? "—" : points(review.claimed),
          reviewed: points(review.reviewed),
          deviation: review.deviation === null ? "—" : percent(review.deviation),
        })}
      </p>
      <ReviewScores review={review} kept={kept} onKept={setKept} />
      <ReviewWords report={made.report} kept={kept} onKept={setKept} />
      <div className="p-row">
        <button type="button" className="p-button" onClick={() => void save(kept, texts.saved)}>
          {texts.save}
        </button>
        <button type="button" className="p-button" onClick={() => void write()}>
          {texts.write}
        </button>
        <button type="button" className="p-button" onClick={() => file.current?.click()}>
          {texts.take}
        </button>
        <input
          ref={file}
          type="file"
          accept=".docx"
          className="p-hidden"
          tabIndex={-1}
          aria-label={texts.take}
          onChange={({ target }) => {
            void take(target.files?.[0]);
            target.value = "";
          }}
        />
      </div>
    </>
  );
}

/** Hands a document over as a file. */
function download(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
