import { problem, type Rule } from "../rule";
import { all } from "../xml";

/** Every action the manifest calls is registered in code, and every registered action has a button. */
export const commandsRegistered: Rule = (manifest, { commandIds }) => {
  const called = all(manifest, "FunctionName");
  return [
    ...called
      .filter(({ text }) => !commandIds.includes(text))
      .map((name) => problem(name, `${name.text} is registered nowhere in code`)),
    ...commandIds
      .filter((id) => !called.some(({ text }) => text === id))
      .map((id) => problem(manifest, `no button calls ${id}`)),
  ];
};
