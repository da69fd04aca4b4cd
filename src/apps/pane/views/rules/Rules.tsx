import { useState } from "react";
import { FluentFrame } from "../../shell/FluentFrame";
import type { ProfileDraft } from "./profileDraft";
import { ProfileChoice } from "./ProfileChoice";
import { ProfileEditor } from "./ProfileEditor";

/** 规则: which profile applies and how it differs from others; or one being changed. */
export default function Rules() {
  const [draft, setDraft] = useState<ProfileDraft | null>(null);
  return (
    <FluentFrame>
      {draft === null ? <ProfileChoice onDraft={setDraft} /> : <ProfileEditor draft={draft} onDraft={setDraft} />}
    </FluentFrame>
  );
}
