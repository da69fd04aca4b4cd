import { useState } from "react";
import type { Grid } from "../../../../form/grid";
import type { ColumnRole } from "../../../../form/columns/vocabulary/vocabulary";
import { columnRoles } from "../../../../wording/columnRoles";
import { insertValues } from "../../../../wording/insertValues";
import { withSetting } from "../../../../workflow/settings/workbookSettings";
import { paneMapping } from "../../../../wording/paneMapping";
import { usePane, usePaneState } from "../../state/usePane";
import { guessedDraft, mappableRoles, mappedColumns, mappingOf, withRole, type MappingDraft } from "./mappingDraft";
import { HostFailure } from "../../../../hosts/excel/hostFailure";
import type { HandMapping } from "../../../../form/columns/handMapping";
import { hostFailureText } from "../../../../wording/hostFailures";
import type { Pane } from "../../state/pane";

interface Props {
  readonly grid: Grid;
  readonly first: MappingDraft;
  readonly remembered: boolean;
}

/** Two rows and a role for each column. */
export function MappingForm({ grid, first, remembered }: Props) {
  const pane = usePane();
  const locale = usePaneState((state) => state.locale);
  const [draft, setDraft] = useState(first);
  const texts = paneMapping[locale];
  const roles = columnRoles[locale];
  const giveRole = (column: number, role: ColumnRole | "") => {
    setDraft(withRole(draft, column, role === "" ? null : role));
  };
  const save = () => {
    const mapping = mappingOf(draft);
    if (!("problem" in mapping)) return void rememberMapping(pane, mapping);
    const role = mapping.role === undefined ? "" : roles[mapping.role];
    pane.say({ tone: "refused", message: insertValues(texts[mapping.problem], { role }) });
  };
  return (
    <form
      className="p-mapping"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="p-quiet">{insertValues(texts.intro, { sheet: grid.sheet })}</p>
      <div className="p-two">
        <RowNumber
          label={texts.headerRow}
          value={draft.headerRow}
          onChange={(row) => setDraft(row >= 1 ? guessedDraft(grid, row) : { ...draft, headerRow: row })}
        />
        <RowNumber
          label={texts.firstRow}
          value={draft.firstRow}
          onChange={(firstRow) => setDraft({ ...draft, firstRow })}
        />
      </div>
      <ul className="p-list">
        {mappedColumns(grid, draft).map(({ column, letter, header, example }) => (
          <li key={column} className="p-column">
            <label htmlFor={`column-${column}`}>
              <span className="p-cell">{insertValues(texts.column, { letter })}</span>{" "}
              <strong>{header || texts.blank}</strong>
              {example !== "" && (
                <span className="p-quiet p-clip">{insertValues(texts.example, { text: example })}</span>
              )}
            </label>
            <select
              id={`column-${column}`}
              className="p-select"
              value={draft.roles[column] ?? ""}
              onChange={({ target }) => giveRole(column, mappableRoles.find((role) => role === target.value) ?? "")}
            >
              <option value="">{roles.ignored}</option>
              {mappableRoles.map((role) => (
                <option key={role} value={role}>
                  {roles[role]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <div className="p-row">
        <button type="submit" className="p-primary">
          {texts.save}
        </button>
        {remembered && (
          <button type="button" className="p-button" onClick={() => void rememberMapping(pane, null)}>
            {texts.remove}
          </button>
        )}
      </div>
    </form>
  );
}

function RowNumber({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (row: number) => void;
}) {
  return (
    <label className="p-field">
      {label}
      <input
        type="number"
        min={1}
        step={1}
        value={value || ""}
        onChange={({ target }) => onChange(Math.trunc(Number(target.value)))}
      />
    </label>
  );
}

/**
 * Remembers a sheet's mapping in the workbook and evaluates anew with it, from what was read before.
 * @param mapping null forgets it
 */
async function rememberMapping(pane: Pane, mapping: HandMapping | null): Promise<void> {
  const { opened, sheet, locale } = pane.store.get();
  if (opened === null) return;
  const texts = paneMapping[locale];
  const others = Object.entries(opened.settings.mappings).filter(([name]) => name !== sheet);
  const mappings = Object.fromEntries([...others, ...(mapping === null ? [] : [[sheet, mapping] as const])]);
  const settings = withSetting(opened.settings, "mapping", { mappings });
  const next = await pane.host.evaluate(opened, sheet, settings, locale);
  if (mapping !== null && !next.result.forms.some((form) => form.sheet === sheet)) {
    pane.say({ tone: "refused", message: texts.nothingRead });
    return;
  }
  const json = Object.keys(mappings).length === 0 ? null : JSON.stringify(mappings);
  const saved = await pane.host.saveMapping(json);
  if (saved instanceof HostFailure) {
    pane.say({ tone: "failed", message: hostFailureText(saved.code, saved.detail, locale) });
    return;
  }
  pane.learn(next);
  pane.show("overview");
  pane.say({ tone: "done", message: insertValues(mapping === null ? texts.removed : texts.saved, { sheet }) });
}
