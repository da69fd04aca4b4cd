import { useMemo, useRef, type RefObject } from "react";
import { CheckIcon, CloseIcon, severityIcons } from "../../pane/shell/icons";
import { chosenFiles } from "../desk/foundFiles";
import { downloads } from "../desk/downloads";
import { useDesk, useDeskState, useWords } from "../desk/useDesk";

const icons = {
  done: CheckIcon,
  refused: severityIcons.warning,
  failed: severityIcons.error,
  waiting: severityIcons.info,
};

/** What can be done: choose, download, print; and what came of it. */
export function TopBar() {
  const { take, setLocale, say } = useDesk();
  const locale = useDeskState((state) => state.locale);
  const any = useDeskState(({ files }) => files.length > 0);
  const busy = useDeskState((state) => state.busy);
  const notice = useDeskState((state) => state.notice);
  const texts = useDeskState((state) => state.texts);
  const words = useWords();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const taken = (input: RefObject<HTMLInputElement>) => () => {
    const found = chosenFiles(input.current?.files ?? null);
    // a person who gives up choosing keeps what there was; an empty folder is said
    if (found.length > 0 || input === folder) void take(found);
    if (input.current) input.current.value = "";
  };
  const Icon = notice && icons[notice.tone];
  return (
    <header className="w-top">
      <div className="w-bar">
        <svg className="w-logo" width="28" height="28" viewBox="0 0 16 16" aria-hidden="true">
          <rect className="w-tile" width="16" height="16" rx="3" />
          <path className="w-bars" d="M3 9h2v4H3zM7 7h2v6H7zM11 8h2v5h-2z" />
          <path className="w-tick" d="M5.5 3.9 8 5.4l5-2.8" />
        </svg>
        <div className="w-name">
          {any ? <p className="w-title">{words.title}</p> : <h1 className="w-title">{words.title}</h1>}
          <p className="w-stays" title={words.staysWhy}>
            {words.stays}
          </p>
        </div>
        <input
          ref={files}
          id="files"
          className="p-hidden"
          type="file"
          multiple
          accept=".xlsx,.xlsm,.xltx,.xltm,.xls,.et"
          aria-label={words.choose}
          onChange={taken(files)}
        />
        <label htmlFor="files" className={any ? "p-button w-file" : "p-button p-primary w-file"}>
          {any ? words.chooseMore : words.choose}
        </label>
        <input
          ref={folder}
          id="folder"
          className="p-hidden"
          type="file"
          multiple
          aria-label={words.chooseFolder}
          onChange={taken(folder)}
          {...{ webkitdirectory: "" }}
        />
        <label htmlFor="folder" className="p-button w-file">
          {words.chooseFolder}
        </label>
        <span className="p-grow" />
        <Downloads />
        <button
          type="button"
          className="p-link w-language"
          lang={locale === "zh-CN" ? "en" : "zh-CN"}
          onClick={() => void setLocale(locale === "zh-CN" ? "en-US" : "zh-CN")}
        >
          {words.otherLanguage}
        </button>
      </div>
      <div role={notice?.tone === "failed" ? "alert" : "status"} className="w-said">
        {busy !== "" && (
          <p className="p-notice">
            <progress aria-hidden="true" /> {busy}
          </p>
        )}
        {notice && Icon && (
          <div className={`p-notice p-${notice.tone}`}>
            <Icon />
            <p>{notice.message}</p>
            <button type="button" className="p-tool" aria-label={texts.close} onClick={() => say(null)}>
              <CloseIcon />
            </button>
          </div>
        )}
      </div>
    </header>
  );
}

/** The workbook first, in one click; then what else a person may take along. */
function Downloads() {
  const desk = useDesk();
  const give = useMemo(() => downloads(desk), [desk]);
  const words = useWords();
  const busy = useDeskState((state) => state.busy !== "");
  const here = useDeskState(({ shown, chosen, files }) => {
    const facts = files.find(({ id }) => id === chosen)?.facts;
    return shown?.id === chosen && (facts?.forms.length ?? 0) > 0;
  });
  const many = useDeskState(({ files }) => files.filter(({ facts }) => (facts?.forms.length ?? 0) > 0).length > 1);
  if (!here && !many) return null;
  const button = (label: string, give: () => Promise<void>, primary = false) => (
    <button
      type="button"
      className={primary ? "p-button p-primary" : "p-button"}
      aria-disabled={busy}
      onClick={() => void give()}
    >
      {label}
    </button>
  );
  return (
    <div className="w-downloads" role="group" aria-label={words.exports}>
      {here && button(words.downloadWorkbook, give.workbook, true)}
      {here && button(words.downloadReport, () => give.paper("report"))}
      {here && button(words.downloadReview, () => give.paper("review"))}
      {here && button(words.downloadHandBack, () => give.paper("handBack"))}
      {many && button(words.downloadOverview, give.overview)}
      {many && button(words.downloadAllWorkbooks, give.allWorkbooks)}
      {many && button(words.downloadAllReports, give.allReports)}
      {here && button(words.print, () => Promise.resolve(window.print()))}
    </div>
  );
}
