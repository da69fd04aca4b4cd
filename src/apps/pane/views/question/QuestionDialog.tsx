import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState, useEffect } from "react";
import { insertValues } from "../../../../wording/insertValues";
import { paneQuestion } from "../../../../wording/paneQuestion";
import { FluentFrame } from "../../shell/FluentFrame";
import { usePane, usePaneState } from "../../state/usePane";

/** Cells that are listed; a dialog of thousands would be no question. */
const listed = 30;

/**
 * Asks before the user's own cells are written: how many, which, and what becomes of them. Closed rather than taken away:
 * Fluent UI only then makes the pane behind it readable again.
 */
export default function QuestionDialog() {
  const { answer } = usePane();
  const asked = usePaneState((state) => state.question);
  const [last, setLast] = useState({ question: asked, from: document.activeElement });
  if (asked !== null && asked !== last.question) setLast({ question: asked, from: document.activeElement });
  const question = asked ?? last.question;
  const texts = paneQuestion[usePaneState(({ locale }) => locale)];
  if (question === null) return null;
  const { kind, cells } = question;
  const scores = kind === "write-back";
  const several = new Set(cells.map(({ sheet }) => sheet)).size > 1;
  return (
    <FluentFrame>
      <Dialog open={asked !== null} modalType="alert" onOpenChange={() => answer("no")}>
        <DialogSurface className="p-dialog">
          <KeyboardBack to={last.from} />
          <DialogBody>
            <DialogTitle>{insertValues(texts[`${kind}-title`], { count: cells.length })}</DialogTitle>
            <DialogContent>
              <p>{texts[`${kind}-text`]}</p>
              <table className={scores ? "p-plain p-scores" : "p-plain p-marks"}>
                <thead>
                  <tr>
                    <th scope="col">{texts.cell}</th>
                    <th scope="col">{texts.name}</th>
                    {scores && <th scope="col">{texts.from}</th>}
                    <th scope="col">{scores ? texts.to : texts.found}</th>
                  </tr>
                </thead>
                <tbody>
                  {cells.slice(0, listed).map(({ sheet, cell, name, from, to }) => (
                    <tr key={`${sheet}!${cell}`}>
                      <td>{several ? `${sheet}!${cell}` : cell}</td>
                      <td>{name}</td>
                      {scores && <td>{from || texts.blank}</td>}
                      <td>{to}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {cells.length > listed && <p>{insertValues(texts.more, { count: cells.length - listed })}</p>}
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" onClick={() => answer("yes")}>
                {texts[`${kind}-yes`]}
              </Button>
              {question.beside === true && (
                <Button appearance="secondary" onClick={() => answer("beside")}>
                  {texts.beside}
                </Button>
              )}
              <Button appearance="secondary" onClick={() => answer("no")}>
                {texts.cancel}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </FluentFrame>
  );
}

/** Whether the keyboard is in the pane and nothing there has it: who has gone elsewhere meanwhile is left in peace. */
const lost = (): boolean => document.hasFocus() && document.activeElement === document.body;

/**
 * Gives the keyboard back to what had it before, once the dialog it stands in is gone; to the view where nothing in the
 * pane had it, since the ribbon was pressed.
 */
function KeyboardBack({ to }: { readonly to: Element | null }) {
  useEffect(
    () => () => {
      const back = to === document.body ? document.getElementById("view") : to;
      if (back instanceof HTMLElement) setTimeout(() => lost() && back.focus());
    },
    [to],
  );
  return null;
}
