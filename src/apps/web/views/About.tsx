import about from "../../../../package.json";
import { builtinProfiles } from "../../../evaluation/rules/builtin/builtin";
import { insertValues } from "../../../wording/insertValues";
import { useDeskState, useWords } from "../desk/useDesk";

/** What a person needs to vouch for a result: version, rules, and which files they were. */
export function About() {
  const locale = useDeskState((state) => state.locale);
  const files = useDeskState((state) => state.files);
  const words = useWords();
  const read = files.filter(({ facts }) => facts !== null);
  return (
    <footer className="w-about">
      <p className="p-quiet">
        {words.title} · {insertValues(words.version, { version: about.version })} · {words.stays}
      </p>
      {read.length === 1 && <p className="p-quiet w-sum">SHA-256 {read[0]?.facts?.sha256}</p>}
      {read.length > 1 && (
        <details className="p-quiet">
          <summary>{words.sums}</summary>
          <ul className="w-sums">
            {read.map(({ id, path, facts }) => (
              <li key={id}>
                {path} <span className="w-sum">{facts?.sha256}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className="p-quiet">
        <summary>{words.basis}</summary>
        <ul className="w-sums">
          {builtinProfiles.map(({ id, version, name, basis }) => (
            <li key={id}>
              {name[locale]} <span className="p-cell">v{version}</span>：{basis[locale]}
            </li>
          ))}
        </ul>
      </details>
    </footer>
  );
}
