import { bothLanguages } from "./bothLanguages";
import { functionProblemsZhCN } from "./functionProblems.zh-CN";

export type { FunctionProblemCode, ProblemWords } from "./functionProblems.zh-CN";

export const functionProblems = bothLanguages(functionProblemsZhCN, (english) => english.functionProblems);
