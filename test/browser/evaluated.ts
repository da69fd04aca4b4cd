import * as v from "valibot";
import { evaluate } from "../apps/cli/run";

const Composite = v.object({ item: v.string(), full: v.number(), score: v.number(), rate: v.number() });

const Form = v.object({
  sheet: v.string(),
  total: v.number(),
  composite: v.array(Composite),
  findings: v.array(v.object({ cell: v.string(), message: v.string() })),
});

export type EvaluatedForm = v.InferOutput<typeof Form>;

/** What the command line says of a file's first form. */
export function evaluatedForm(file: string): EvaluatedForm {
  const { stdout, stderr } = evaluate(file, "--json");
  const [form] = v.parse(v.object({ forms: v.array(Form) }), JSON.parse(stdout)).forms;
  if (!form) throw new Error(`${file} holds no form: ${stderr}`);
  return form;
}

/** The rows of its composite table as the summary sheet shows them: item, standard points, points, rate. */
export const compositeOf = ({ composite }: EvaluatedForm): readonly (readonly string[])[] =>
  composite.map(({ item, full, score, rate }) => [
    item,
    full.toFixed(2),
    score.toFixed(2),
    `${(rate * 100).toFixed(2)}%`,
  ]);
