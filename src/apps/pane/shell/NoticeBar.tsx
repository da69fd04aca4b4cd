import { usePane, usePaneState, useTexts } from "../state/usePane";
import { CheckIcon, CloseIcon, severityIcons } from "./icons";

const icons = {
  done: CheckIcon,
  refused: severityIcons.warning,
  failed: severityIcons.error,
  waiting: severityIcons.info,
} as const;

/** What was done, or why not; the way back, where there is one. */
export function NoticeBar() {
  const { say } = usePane();
  const notice = usePaneState((state) => state.notice);
  const texts = useTexts();
  const Icon = notice && icons[notice.tone];
  return (
    <div role={notice?.tone === "failed" ? "alert" : "status"}>
      {notice && Icon && (
        <div className={`p-notice p-${notice.tone}`}>
          <Icon />
          <p>{notice.message}</p>
          {notice.undo && (
            <button type="button" className="p-link" onClick={notice.undo}>
              {texts.undo}
            </button>
          )}
          <button type="button" className="p-tool" aria-label={texts.close} onClick={() => say(null)}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
