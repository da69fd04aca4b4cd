import type { Text } from "./locale";

/** What a summary says in its head once a cell of its form has changed since. */
export const formChanged: Text = {
  zh: "自评表已改动，请重新生成",
  en: "The form has been changed: please generate the summary anew",
};
