import { bothLanguages } from "./bothLanguages";
import { findingMessagesZhCN } from "./findingMessages.zh-CN";

export type { FindingMessages, FindingNumbers } from "./findingMessages.zh-CN";

export const findingMessages = bothLanguages(findingMessagesZhCN, (english) => english.findingMessages);
