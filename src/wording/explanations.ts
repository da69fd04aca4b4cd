import { bothLanguages } from "./bothLanguages";
import { explanationsZhCN } from "./explanations.zh-CN";

export type { ExplanationNumbers, ExplanationTexts } from "./explanations.zh-CN";

export const explanations = bothLanguages(explanationsZhCN, (english) => english.explanations);
