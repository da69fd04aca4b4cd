import { inferredMapping } from "../../../../form/columns/inferredMapping";
import type { Grid } from "../../../../form/grid";
import { paneMapping } from "../../../../wording/paneMapping";
import { mappingOf } from "../../../../workflow/settings/workbookSettings";
import { notAFormHere } from "../../state/shownForm";
import { usePaneState } from "../../state/usePane";
import { draftOf, fullestRow, guessedDraft } from "./mappingDraft";
import { MappingForm } from "./MappingForm";

/** 手工指定列: for the sheet in front. */
export default function Mapping() {
  const texts = paneMapping[usePaneState(({ locale }) => locale)];
  const grid = usePaneState(({ opened, sheet }): Grid | undefined =>
    opened?.read.grids.find((one) => one.sheet === sheet),
  );
  const mapping = usePaneState(({ opened, sheet }) =>
    opened === null ? undefined : mappingOf(opened.settings, sheet),
  );
  const nearest = usePaneState((state) => notAFormHere(state)?.nearest?.row);
  if (grid === undefined) return <p className="p-quiet p-pending">{texts.noSheet}</p>;
  // what was read, by words or by cells, is there to be corrected
  const known = mapping ?? inferredMapping(grid);
  const first = known === null ? guessedDraft(grid, nearest ?? fullestRow(grid)) : draftOf(known);
  return <MappingForm key={grid.sheet} grid={grid} first={first} remembered={mapping !== undefined} />;
}
