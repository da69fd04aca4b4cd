import { useTexts } from "../../state/usePane";

/** The overview's outline, as the page's skeleton drew it, until the workbook is read for the first time. */
export function Pending() {
  const { reading } = useTexts();
  return (
    <>
      <p className="p-quiet" role="status">
        {reading}
      </p>
      <div className="sk-figures">
        <span className="sk-block sk-total" />
        <span className="sk-block sk-grade" />
      </div>
      <div className="sk-table">
        {[1, 2, 3, 4].map((row) => (
          <div key={row} className="sk-row">
            <span className="sk-block" />
            <span className="sk-rate" />
            <span className="sk-block" />
          </div>
        ))}
      </div>
    </>
  );
}
