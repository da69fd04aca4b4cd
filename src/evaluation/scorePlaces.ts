import type { Form } from "../form/form";
import { toNumber } from "../value/exact/rational";
import { pointsIn } from "./scoring/printed";

/** Where the claimed scores of a form stand or, where they are blank, are to be filled. */
export interface ScorePlaces {
  readonly sheet: string;
  readonly execution: string | null;
  /** Cells by the rows of their indicators. */
  readonly rows: Readonly<Record<number, string>>;
  readonly total: TotalPlace | null;
}

export interface TotalPlace {
  readonly cell: string;
  readonly label: string;
  readonly claimed: number | null;
  /** The text that holds the number where it stands in the label's own cell, `总分：98分`. */
  readonly text: string | null;
  /** The weight beside it. */
  readonly weight: number | null;
}

/** Where the scores of a form go; nothing where it has no column for them. */
export function scorePlaces({ sheet, indicators, execution, total }: Form): ScorePlaces {
  const rows = indicators.flatMap(({ row, claimed, blanks }) => {
    const cell = claimed?.cell ?? blanks?.claimed;
    return cell === undefined ? [] : [[row, cell] as const];
  });
  const cell = total?.claimed?.cell ?? total?.blanks?.claimed;
  const points = (printed: Parameters<typeof pointsIn>[0]): number | null => {
    const value = pointsIn(printed);
    return value === null ? null : toNumber(value);
  };
  return {
    sheet,
    execution: execution?.claimed?.cell ?? execution?.blanks?.claimed ?? null,
    rows: Object.fromEntries(rows),
    total:
      total === null || cell === undefined
        ? null
        : {
            cell,
            label: total.label.text,
            claimed: points(total.claimed),
            text: cell === total.label.cell ? total.label.text : null,
            weight: points(total.weight),
          },
  };
}
