import type { CompositeRow } from "../../../../evaluation/result";
import { percent, points } from "../../show/numbers";
import { hasClaimed } from "../../show/total";
import { useTexts } from "../../state/usePane";

/** 综合得分表, each rate with a bar. */
export function CompositeTable({ rows }: { readonly rows: readonly CompositeRow[] }) {
  const texts = useTexts();
  const claimed = hasClaimed(rows);
  return (
    <section>
      <table className="p-composite">
        <caption>{texts.composite}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.item}</th>
            <th scope="col">
              {texts.score}
              <span className="p-of"> / {texts.full}</span>
            </th>
            <th scope="col">{texts.rate}</th>
            {claimed && <th scope="col">{texts.claimed}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${at} ${row.item}`} className={at === rows.length - 1 ? "p-closing" : undefined}>
              <th scope="row">{row.item}</th>
              <td>
                {points(row.score)}
                <span className="p-of"> / {points(row.full)}</span>
              </td>
              <td className="p-rate">
                {row.full === 0 && row.score < 0 ? "—" : percent(row.rate)}
                <span className="p-bar" aria-hidden="true">
                  <span style={{ width: `${row.rate * 100}%` }} />
                </span>
              </td>
              {claimed && <td>{row.claimed === null ? "—" : points(row.claimed)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
