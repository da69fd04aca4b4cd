import type { Locale } from "./locale";
import { insertValues } from "./insertValues";
import { words } from "./text";

const texts = words({
  both: { zh: "测算 {computed} 分，沿用自评 {carried} 分", en: "{computed} computed, {carried} carried from claims" },
  all: { zh: "全部 {carried} 分沿用自评，未经测算", en: "all {carried} points carried from claims, none computed" },
});

/** A total's parts, both in points. */
export interface Composition {
  readonly total: number;
  readonly carriedPoints: number;
}

const shown = (value: number): string => String(Number(value.toFixed(2)));

/** 测算 78 分，沿用自评 22 分: what of a total was computed and what carried; "" where all of it was computed. */
export function compositionText({ total, carriedPoints }: Composition, locale: Locale): string {
  if (carriedPoints === 0) return "";
  const values = { computed: shown(total - carriedPoints), carried: shown(carriedPoints) };
  return insertValues(texts[locale][carriedPoints < total ? "both" : "all"], values);
}
