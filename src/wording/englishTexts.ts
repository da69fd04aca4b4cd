import { commandsEnUS } from "./commands.en-US";
import { explanationsEnUS } from "./explanations.en-US";
import { findingMessagesEnUS } from "./findingMessages.en-US";
import { findingTitlesEnUS } from "./findingTitles.en-US";
import { functionProblemsEnUS } from "./functionProblems.en-US";
import { hostFailuresEnUS } from "./hostFailures.en-US";

/** The English sentences of the domain, the functions, the host and the commands. */
export const englishTexts = {
  commands: commandsEnUS,
  explanations: explanationsEnUS,
  findingMessages: findingMessagesEnUS,
  findingTitles: findingTitlesEnUS,
  functionProblems: functionProblemsEnUS,
  hostFailures: hostFailuresEnUS,
} as const;

export type EnglishTexts = typeof englishTexts;
