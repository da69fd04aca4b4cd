import type { Profile } from "../../../../evaluation/rules/profile";
import { paneRules } from "../../../../wording/paneRules";
import { usePaneState } from "../../state/usePane";
import { differences } from "./differences";

/** Two profiles side by side, where they differ. */
export function DifferenceTable({ one, other }: { readonly one: Profile; readonly other: Profile }) {
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
