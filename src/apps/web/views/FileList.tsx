import { points } from "../../pane/show/numbers";
import { useShownCount } from "../../pane/state/useShownCount";
import { gradeName } from "../../../wording/gradeNames";
import { insertValues } from "../../../wording/insertValues";
import { paneLists } from "../../../wording/paneLists";
import type { DeskFile } from "../desk/deskState";
import { useDesk, useDeskState, useWords } from "../desk/useDesk";

/** The files chosen with what each came to; one of them is shown. */
export function FileList() {
  const files = useDeskState((state) => state.files);
  const locale = useDeskState((state) => state.locale);
  const words = useWords();
  const done = files.filter(({ state }) => state === "read" || state === "refused").length;
  const { shown, rest, more } = useShownCount(names(files));
  return (
    <nav className="w-files" aria-label={words.files}>
      <h2>
        {insertValues(words.fileCount, { count: files.length })}
        {done < files.length && (
          <span className="p-quiet"> {insertValues(words.readingMany, { at: done, count: files.length })}</span>
        )}
      </h2>
      {done < files.length && <progress className="p-progress" value={done} max={files.length} aria-hidden="true" />}
      <ul>
        {files.slice(0, shown).map((file) => (
          <FileItem key={file.id} file={file} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="p-button" onClick={more}>
          {insertValues(paneLists[locale].more, { count: rest })}
        </button>
      )}
    </nav>
  );
}

const known = new WeakMap<object, readonly number[]>();
let lastNames: readonly number[] = [];

/** The same list as long as the same files are on the desk, whatever becomes of them. */
function names(files: readonly DeskFile[]): readonly number[] {
  const before = known.get(files);
  if (before !== undefined) return before;
  const ids = files.map(({ id }) => id);
  if (ids.length !== lastNames.length || ids[0] !== lastNames[0]) lastNames = ids;
  known.set(files, lastNames);
  return lastNames;
}

function FileItem({ file }: { readonly file: DeskFile }) {
  const { choose } = useDesk();
  const { id, path, state, said, facts } = file;
  const current = useDeskState(({ chosen }) => chosen === id);
  const locale = useDeskState((desk) => desk.locale);
  const texts = useDeskState((desk) => desk.texts);
  const words = useWords();
  const [form, ...others] = facts?.forms ?? [];
  const [folder, name] = [path.slice(0, path.lastIndexOf("/") + 1), path.slice(path.lastIndexOf("/") + 1)];
  return (
    <li>
      <button
        type="button"
        className={current ? "w-item w-current" : "w-item"}
        aria-current={current || undefined}
        onClick={() => void choose(id)}
      >
        <span className="w-item-name">
          {folder !== "" && <span className="p-quiet">{folder}</span>}
          {name}
        </span>
        {state === "refused" && (
          <span className="w-item-said">
            {words.unreadable} · {said}
          </span>
        )}
        {(state === "waiting" || state === "reading") && facts === null && (
          <span className="p-quiet">{state === "waiting" ? words.waiting : "…"}</span>
        )}
        {facts !== null && state !== "refused" && form === undefined && (
          <span className="w-item-said">{words.noForm}</span>
        )}
        {form !== undefined && state !== "refused" && (
          <span className="w-item-facts">
            <strong>
              {form.total === null ? words.notScored : `${points(form.total)} / ${points(form.full)} ${texts.points}`}
            </strong>
            <span>{form.provisional ? words.provisional : form.grade === "" ? "" : gradeName(form.grade, locale)}</span>
            <span className={form.counts.error > 0 ? "w-errors" : "p-quiet"}>
              {insertValues(words.counts, form.counts)}
            </span>
            {others.length > 0 && (
              <span className="p-quiet">{insertValues(words.moreForms, { count: others.length + 1 })}</span>
            )}
          </span>
        )}
      </button>
    </li>
  );
}
