import { useState } from "react";
import { paneDiagnostics } from "../../../../wording/paneDiagnostics";
import { usePane, usePaneState } from "../../state/usePane";
import { diagnosis } from "./diagnosis";

/** 诊断信息: what a report of a problem needs. */
export default function Diagnostics() {
  const { store, say } = usePane();
  const texts = paneDiagnostics[usePaneState(({ locale }) => locale)];
  const [lines] = useState(() => diagnosis(store.get()));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines.map(([label, value]) => `${label}: ${value}`).join("\n"));
      say({ tone: "done", message: texts.copied });
    } catch {
      say({ tone: "refused", message: texts.notCopied });
    }
  };
  return (
    <>
      <p className="p-quiet">{texts.intro}</p>
      <dl className="p-lines">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="p-button" onClick={() => void copy()}>
        {texts.copy}
      </button>
    </>
  );
}
