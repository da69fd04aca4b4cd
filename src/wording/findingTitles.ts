import { detectors } from "../evaluation/findings/detectors";
import type { Locale } from "./locale";
import { inLanguage } from "./text";

/** @returns the title, or the code itself where a newer result brings one that is not known here */
export function findingTitle(code: string, locale: Locale): string {
  const detector = detectors.find((one) => one.code === code);
  return detector === undefined ? code : inLanguage(detector.title, locale);
}
