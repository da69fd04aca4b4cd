import { useState } from "react";
import { reworded } from "../../../../../report/edited";
import type { Block, Paragraph, Report, ReportTable } from "../../../../../report/report";
import { insertValues } from "../../../../../wording/insertValues";
import { paneReport } from "../../../../../wording/paneReport";
import { usePaneState } from "../../../state/usePane";
import { passageId } from "./Gaps";
import type { KeptPassages } from "./keptPassages";

interface Props {
  readonly report: Report;
  readonly kept: KeptPassages;
}

/** The report as text, in its order; each passage can be reworded where it stands. */
export function Preview({ report, kept }: Props) {
  const texts = paneReport[usePaneState(({ locale }) => locale)];
  return (
    <details>
      <summary>
        {texts.preview} · {insertValues(texts.annex, { count: report.annex.rows.length })}
      </summary>
      <div lang="zh-CN" data-report="">
        {report.title.map((line) => (
          <Passage key={line.id} passage={line} kept={kept} />
        ))}
        {report.blocks.map((block, at) => (
          <BlockView key={block.kind === "paragraph" ? block.id : at} block={block} kept={kept} />
        ))}
      </div>
    </details>
  );
}

function BlockView({ block, kept }: { readonly block: Block; readonly kept: KeptPassages }) {
  if (block.kind === "paragraph") return <Passage passage={block} kept={kept} />;
  if (block.kind === "table") return <TableView table={block} />;
  return block.level === 3 ? <h4>{block.text}</h4> : <h3>{block.text}</h3>;
}

const TableView = ({ table: { header, rows, caption } }: { readonly table: ReportTable }) => (
  <table className="p-table" aria-label={caption}>
    <thead>
      <tr>
        {header.map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, at) => (
        <tr key={at}>
          {cells.map((text, column) => (
            <td key={column}>{typeof text === "string" ? text : text.text}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const gapSign = /(【请(?:填写|核对)：[^】]*】)/;

function Passage({ passage, kept }: { readonly passage: Paragraph; readonly kept: KeptPassages }) {
  const texts = paneReport[usePaneState(({ locale }) => locale)];
  const [own, setOwn] = useState<string | null>(null);
  const { id, text } = passage;
  const isOwn = Object.prototype.hasOwnProperty.call(kept.passages, id);
  const save = async (now: string | null) => {
    const others = Object.fromEntries(Object.entries(kept.passages).filter(([one]) => one !== id));
    const edited = now === null ? null : reworded(passage, now);
    if (await kept.save(edited === null ? others : { ...others, [id]: edited })) setOwn(null);
  };
  if (own !== null)
    return (
      <div>
        <textarea
          className="p-select"
          rows={6}
          autoFocus
          aria-label={texts.reword}
          value={own}
          onChange={({ target }) => setOwn(target.value)}
        />
        <div className="p-row">
          <button type="button" className="p-primary" onClick={() => void save(own)}>
            {texts.save}
          </button>
          <button type="button" className="p-button" onClick={() => setOwn(null)}>
            {texts.cancel}
          </button>
          {isOwn && (
            <button type="button" className="p-button" onClick={() => void save(null)}>
              {texts.restore}
            </button>
          )}
        </div>
      </div>
    );
  return (
    <p id={passageId(id)} tabIndex={-1} data-passage={id}>
      {text === "" ? (
        <span className="p-quiet">{texts.emptied}</span>
      ) : (
        text.split(gapSign).map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : part))
      )}{" "}
      {isOwn && <span className="p-quiet">{texts.reworded}</span>}{" "}
      <button type="button" className="p-link" onClick={() => setOwn(text)}>
        {texts.reword}
      </button>
    </p>
  );
}
