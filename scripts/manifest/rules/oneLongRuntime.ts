import { problem, type Rule } from "../rule";
import { all } from "../xml";

/** One runtime for pane, functions and commands, that lives on when the pane is closed (short is the default). */
export const oneLongRuntime: Rule = (manifest) => {
  const runtimes = all(manifest, "Runtime");
  return [
    ...(runtimes.length === 1 ? [] : [problem(manifest, `there are ${runtimes.length} runtimes, not one`)]),
    ...runtimes
      .filter(({ attributes }) => attributes["lifetime"] !== "long")
      .map((runtime) => problem(runtime, "the runtime's lifetime is not long")),
  ];
};
