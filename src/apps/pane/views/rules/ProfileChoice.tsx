import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { builtinProfile, builtinProfiles, defaultProfile } from "../../../../evaluation/rules/builtin/builtin";
import type { Profile } from "../../../../evaluation/rules/profile";
import { ruleNames } from "../../../../wording/ruleNames";
import { insertValues } from "../../../../wording/insertValues";
import { paneRules } from "../../../../wording/paneRules";
import { shownForm } from "../../state/shownForm";
import { usePane, usePaneState } from "../../state/usePane";
import { ProfileActions } from "./ProfileActions";
import type { ProfileDraft } from "./profileDraft";
import { saveProfileChoice } from "./saveProfileChoice";
import { differences, gist } from "./differences";

const automatic = "";

/** The profile in force, the choice for the workbook, and a comparison. */
export function ProfileChoice({ onDraft }: { readonly onDraft: (draft: ProfileDraft) => void }) {
  const pane = usePane();
  const locale = usePaneState((state) => state.locale);
  const saved = usePaneState(({ opened }) => opened?.settings.profile ?? null);
  const id = usePaneState((state) => shownForm(state)?.profile);
  const why = usePaneState((state) => shownForm(state)?.profileWhy);
  const [compared, setCompared] = useState(automatic);
  const texts = paneRules[locale];
  const own = saved !== null && builtinProfile(saved.id) === null ? saved : null;
  const known: readonly Profile[] = own === null ? builtinProfiles : [...builtinProfiles, own];
  const byId = (wanted: string | undefined) => known.find((profile) => profile.id === wanted) ?? null;
  const inForce = byId(id) ?? saved ?? defaultProfile;
  const other = byId(compared);
  const nameOf = (profile: Profile) =>
    profile === own ? insertValues(texts.own, { name: profile.name[locale] }) : profile.name[locale];
  return (
    <>
      <h2>
        {texts.inForce} · {inForce.name[locale]} <span className="p-quiet">v{inForce.version}</span>
      </h2>
      <p className="p-quiet">
        {insertValues(texts.basis, { basis: inForce.basis[locale] })}
        {` · ${[inForce.dated, ruleNames[locale][inForce.certainty]].filter((part) => part !== "").join(" · ")}`}
      </p>
      {why !== undefined && <p>{why}</p>}
      <dl className="p-quiet">
        {gist(inForce, locale).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {id === undefined && <p className="p-quiet">{texts.noForm}</p>}
      <Field className="p-rule" label={texts.choose} hint={texts.chosenHint}>
        <Select value={saved?.id ?? automatic} onChange={(_, { value }) => void saveProfileChoice(pane, byId(value))}>
          <option value={automatic}>{texts.automatic}</option>
          {known.map((profile) => (
            <option key={profile.id} value={profile.id}>
              {nameOf(profile)}
            </option>
          ))}
        </Select>
      </Field>
      <ProfileActions profile={inForce} own={inForce === own} onDraft={onDraft} />
      <Field className="p-rule" label={texts.compare}>
        <Select value={compared} onChange={(_, { value }) => setCompared(value)}>
          <option value={automatic}>{texts.compareNone}</option>
          {known
            .filter((profile) => profile !== inForce)
            .map((profile) => (
              <option key={profile.id} value={profile.id}>
                {nameOf(profile)}
              </option>
            ))}
        </Select>
      </Field>
      {other !== null && <DifferenceTable one={inForce} other={other} />}
    </>
  );
}

/** Two profiles side by side, where they differ. */
function DifferenceTable({ one, other }: { readonly one: Profile; readonly other: Profile }) {
  const locale = usePaneState((state) => state.locale);
  const texts = paneRules[locale];
  const rows = differences(one, other, locale);
  if (rows.length === 0) return <p className="p-quiet">{texts.same}</p>;
  return (
    <table className="p-plain">
      <thead>
        <tr>
          <th scope="col">{texts.rule}</th>
          <th scope="col">{one.name[locale]}</th>
          <th scope="col">{other.name[locale]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={`${at} ${row.rule}`}>
            <th scope="row">{row.rule}</th>
            <td>{row.one}</td>
            <td>{row.other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
