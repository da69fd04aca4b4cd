import { isProvisional, type ExecutionResult, type FormResult } from "../evaluation/result";
import { useOfResult } from "../evaluation/useOfResult";
import { reportSentences as texts } from "../wording/reportSentences";
import { annexOf, compositeTable } from "./annex";
import { editedReport, type EditedTexts } from "./edited";
import { metGoals, missedGoals } from "./goals";
import { lastYearBlocks } from "./lastYear";
import { problemsAndMeasures } from "./problems";
import { number, percent, readable } from "./readable";
import { check, gap, heading, paragraph, type Block, type Paragraph, type Report } from "./report";

/** The money that a claimed rate may be off by its own printing. */
const rateTolerance = 0.00005001;

/**
 * The 摘要版 of one form. Every sentence comes from the result; where it has nothing to say, a marked gap asks for it.
 *
 * @param edited what a person wrote in earlier makings of the same report
 */
export function reportOf(form: FormResult, edited: EditedTexts = {}): Report {
  const isDepartment = form.kind === "department";
  const { problems, measures } = problemsAndMeasures(form);
  const blocks: readonly Block[] = [
    heading(1, texts.conclusion({})),
    heading(2, isDepartment ? texts.scoreDepartment({}) : texts.scoreProject({})),
    paragraph("intro", introOf(form)),
    ...(form.composite.length === 0 ? [] : [{ kind: "table" as const, ...compositeTable(form) }]),
    ...aside(form),
    heading(2, isDepartment ? texts.goalsDepartment({}) : texts.goalsProject({})),
    heading(3, texts.executionHeading({})),
    ...executionOf(form),
    heading(3, texts.metHeading({})),
    ...metGoals(form),
    heading(3, texts.missedHeading({})),
    ...missedGoals(form),
    ...lastYearBlocks(form),
    heading(2, texts.problemsHeading({})),
    ...problems,
    heading(2, texts.measuresHeading({})),
    heading(3, texts.measures({})),
    ...measures,
    heading(3, texts.budgetHeading({})),
    ...budgetLink(form),
    paragraph("signer", departmentOf(form), { align: "right" }),
    paragraph("date", gap(texts.askDate({})), { align: "right" }),
  ];
  const report: Report = {
    title: [
      paragraph("title", titleOf(form), { align: "title" }),
      paragraph("title-short", texts.titleShort({}), { align: "title" }),
    ],
    blocks: withOwnIds(blocks),
    annex: annexOf(form),
    errors: form.findings.filter(({ severity }) => severity === "error").length,
  };
  return editedReport(report, edited);
}

/** What is told twice, of indicators that stand twice in a form, is told apart by its number. */
function withOwnIds(blocks: readonly Block[]): readonly Block[] {
  const met = new Map<string, number>();
  return blocks.map((block) => {
    if (block.kind !== "paragraph") return block;
    const times = (met.get(block.id) ?? 0) + 1;
    met.set(block.id, times);
    return times === 1 ? block : { ...block, id: `${block.id}-${times}` };
  });
}

const departmentOf = ({ department }: FormResult): string =>
  department === "" ? gap(texts.askDepartment({})) : readable(department);

function yearOf({ year }: FormResult): string {
  return year === null ? gap(texts.askYear({})) : texts.titleYear({ year });
}

const projectOf = ({ project }: FormResult): string => (project === "" ? gap(texts.askProject({})) : readable(project));

function titleOf(form: FormResult): string {
  return form.kind === "department"
    ? `${yearOf(form)}${texts.titleDepartment({ subject: departmentOf(form) })}`
    : `${yearOf(form)}${texts.titleProject({ subject: projectOf(form) })}`;
}

function introOf(form: FormResult): string {
  const names = { year: yearOf(form), department: departmentOf(form) };
  const subject =
    form.kind === "department"
      ? texts.subjectDepartment(names)
      : texts.subjectProject({ ...names, project: projectOf(form) });
  const total = number(form.total);
  if (form.composite.length === 0) return texts.introUnscored({ subject });
  const open = form.doubts.filter(({ settled }) => !settled).length;
  const full = form.composite.at(-1)?.full ?? 100;
  const ofFull = full === 100 ? "" : texts.ofFull({ full: number(full) });
  if (isProvisional(form)) return texts.introProvisional({ subject, total, ofFull, count: open });
  return texts.intro({ subject, total, ofFull, grade: form.grade });
}

/** What the head's one number hides: points taken over from the form unexamined, and that the form itself has another. */
function aside(form: FormResult): readonly Paragraph[] {
  const { claimedTotal, total, carriedPoints, composite } = form;
  if (composite.length === 0) return [];
  const points = { computed: number(total - carriedPoints), carried: number(carriedPoints) };
  const carried = carriedPoints < total ? texts.partlyCarried(points) : texts.allCarried(points);
  const differs =
    claimedTotal === null || Math.abs(claimedTotal - total) < 0.005
      ? null
      : texts.claimedDiffers({ claimed: number(claimedTotal), total: number(total) });
  return [
    ...(carriedPoints === 0 ? [] : [paragraph("carried", carried)]),
    ...(differs === null ? [] : [paragraph("claimed", check(differs))]),
  ];
}

function executionOf({ execution, year, kind }: FormResult): readonly Paragraph[] {
  if (execution === null) return [paragraph("execution", `${texts.noExecution({})}${gap(texts.askExecution({}))}`)];
  const { cell } = execution;
  const subject = `${year === null ? "" : `${year}年`}${kind === "department" ? "部门" : "项目"}`;
  const told = [...amountsOf(execution)];
  if (told.length === 0) return [paragraph("execution", rateOf(execution), { cell })];
  return [paragraph("execution", `${subject}${told.join("，")}，${rateOf(execution)}`, { cell })];
}

function amountsOf({ initial, adjusted, spent, unit }: ExecutionResult): readonly string[] {
  const amount = (value: number): string => `${number(value)}${unit}`;
  const one = initial === null || adjusted === null || initial === adjusted;
  const budget = one ? (adjusted ?? initial) : null;
  return [
    ...(budget === null ? [] : [texts.budget({ amount: amount(budget) })]),
    ...(one || initial === null ? [] : [texts.initial({ amount: amount(initial) })]),
    ...(one || adjusted === null ? [] : [texts.adjusted({ amount: amount(adjusted) })]),
    ...(spent === null ? [] : [texts.spent({ amount: amount(spent) })]),
  ];
}

function rateOf({ rate, claimedRate }: ExecutionResult): string {
  if (rate === null) return `${texts.noRate({})}${gap(texts.askExecution({}))}`;
  const differs = claimedRate !== null && Math.abs(claimedRate - rate) > rateTolerance;
  const asked = differs ? check(texts.rateDiffers({ claimed: percent(claimedRate), rate: percent(rate) })) : "";
  return `${texts.rate({ rate: percent(rate) })}${asked}`;
}

/** From this share of the budget unspent the next one is to reckon with what is left. */
const unspentShare = 0.2;

function budgetLink(form: FormResult): readonly Paragraph[] {
  const use = useOfResult(form);
  const { execution } = form;
  const budget = execution?.adjusted ?? execution?.initial ?? 0;
  const left = budget - (execution?.spent ?? budget);
  const rate = execution?.rate ?? null;
  const unspent = rate !== null && 1 - rate > unspentShare && left > 0;
  return [
    ...(use !== null
      ? [
          paragraph(
            "use",
            texts.useOfResult({ total: number(form.total), grade: form.grade, rule: use.rule, use: use.text }),
          ),
        ]
      : form.composite.length === 0
        ? []
        : [paragraph("use", texts.useProvisional({}))]),
    ...(unspent
      ? [
          paragraph(
            "unspent",
            texts.useOfRate({ rate: percent(rate), left: `${number(left)}${execution?.unit ?? ""}` }),
            { cell: execution?.cell ?? "" },
          ),
        ]
      : []),
    paragraph("budget", gap(texts.askBudget({}))),
  ];
}
