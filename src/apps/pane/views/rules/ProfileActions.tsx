import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { problemsInWords } from "../../../../workflow/settings/readSettings";
import type { Profile } from "../../../../evaluation/rules/profile";
import { isProfile, parseProfile } from "../../../../evaluation/rules/schema";
import { insertValues } from "../../../../wording/insertValues";
import { paneRules } from "../../../../wording/paneRules";
import { usePane, usePaneState } from "../../state/usePane";
import { copiedDraft, draftOf, type ProfileDraft } from "./profileDraft";

interface Props {
  readonly profile: Profile;
  /** Whether it is the workbook's own, which may be changed as it is. */
  readonly own: boolean;
  readonly onDraft: (draft: ProfileDraft) => void;
}

/** Copy, change, import, export. */
export function ProfileActions({ profile, own, onDraft }: Props) {
  const { say } = usePane();
  const locale = usePaneState((state) => state.locale);
  const file = useRef<HTMLInputElement>(null);
  const texts = paneRules[locale];
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const checked = parseProfile(await chosen.text());
    if (!isProfile(checked)) {
      say({ tone: "refused", message: insertValues(texts.importRefused, { why: problemsInWords(checked, locale) }) });
      return;
    }
    onDraft(draftOf(checked));
    say({ tone: "done", message: insertValues(texts.imported, { name: checked.name[locale] }) });
  };
  const copyJson = async () => {
    try {
      await navigator.clipboard.writeText(profileJson(profile));
      say({ tone: "done", message: texts.copied });
    } catch {
      say({ tone: "refused", message: texts.notCopied });
    }
  };
  const copy = () =>
    onDraft(
      own ? draftOf(profile) : copiedDraft(profile, insertValues(texts.copyName, { name: profile.name[locale] })),
    );
  return (
    <div className="p-row">
      <Button onClick={copy}>{own ? texts.edit : texts.copy}</Button>
      <Button onClick={() => file.current?.click()}>{texts.import}</Button>
      <Button
        onClick={() => say({ tone: "done", message: insertValues(texts.exported, { file: exportProfile(profile) }) })}
      >
        {texts.export}
      </Button>
      <Button onClick={() => void copyJson()}>{texts.copyJson}</Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className="p-hidden"
        tabIndex={-1}
        aria-label={texts.import}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = "";
        }}
      />
    </div>
  );
}

const profileJson = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;

/** Hands a profile over as a file. @returns its name */
function exportProfile(profile: Profile): string {
  const address = URL.createObjectURL(new Blob([profileJson(profile)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${profile.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return link.download;
}
