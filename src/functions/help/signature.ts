import type { Locale } from "../../wording/locale";
import type { CustomFunction } from "../customFunction";

/** `PERF.SCORE(target, actual, weight, [claimed])`. */
export const signature = ({ id, parameters }: CustomFunction, locale: Locale): string =>
  `PERF.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name[locale]}]` : name[locale])).join(", ")})`;
