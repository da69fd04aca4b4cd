import { Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { paneFunctions } from "../../../../wording/paneFunctions";
import { FluentFrame } from "../../shell/FluentFrame";
import { usePane, usePaneState } from "../../state/usePane";
import { FunctionItem } from "./FunctionItem";
import { catalogue } from "../../../../functions/catalogue/catalogue";
import type { CustomFunction } from "../../../../functions/customFunction";
import type { Locale } from "../../../../wording/locale";

/** 函数: the catalogue, each function with examples to be inserted. */
export default function FunctionList() {
  const { host } = usePane();
  const locale = usePaneState((state) => state.locale);
  const texts = paneFunctions[locale];
  const [filter, setFilter] = useState("");
  const [supported] = useState(host.functions.supported);
  const functions = useMemo(() => matchingFunctions(filter, locale), [filter, locale]);
  return (
    <FluentFrame>
      <p className="p-quiet">{host.functions.calculate === null ? texts.intro : texts.introTry}</p>
      {!supported && host.functions.insert !== null && <p className="p-notice p-refused">{texts.missing}</p>}
      <Input
        className="p-find"
        type="search"
        value={filter}
        placeholder={texts.filter}
        aria-label={texts.filter}
        onChange={(_, { value }) => setFilter(value)}
      />
      {functions.length === 0 && <p className="p-quiet p-pending">{texts.nothing}</p>}
      <ul className="p-list">
        {functions.map((one) => (
          <FunctionItem key={one.id} of={one} supported={supported} />
        ))}
      </ul>
    </FluentFrame>
  );
}

/** Functions whose name, purpose or parameters hold a text; all for a blank one. */
function matchingFunctions(text: string, locale: Locale): readonly CustomFunction[] {
  const wanted = text.trim().toLowerCase();
  return catalogue.filter(({ id, description, parameters }) =>
    [`perf.${id}`, description[locale], ...parameters.map(({ name }) => name[locale])].some((part) =>
      part.toLowerCase().includes(wanted),
    ),
  );
}
