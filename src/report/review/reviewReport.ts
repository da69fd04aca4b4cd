import { passedChecks } from "../../evaluation/entries";
import { isProvisional, type FormResult } from "../../evaluation/result";
import type { Profile } from "../../evaluation/rules/profile";
import { checkedText } from "../../wording/checkTexts";
import { reviewSentences as texts } from "../../wording/reviewSentences";
import { editedReport } from "../edited";
import { number, percent, readable } from "../readable";
import { gap, heading, numerals, paragraph, type Block, type KeptText, type Report, type ReportTable } from "../report";
import { noReview, type KeptReview } from "./keptReview";
import { opinionsOf, otherOfRow, scoreAlone, type Opinion } from "./opinions";
import { cutOf, reviewOf, type Review } from "./reviewOf";

/** A review as a paper, and what is to be kept for the next one. */
export interface ReviewMade {
  readonly review: Review;
  readonly report: Report;
  readonly kept: KeptReview;
  /** How many opinions the department got last, and how many of them are put right. */
  readonly before: number;
  readonly resolved: number;
}

const has = (table: object, key: string): boolean => Object.prototype.hasOwnProperty.call(table, key);

/**
 * The 复核意见书 of a form: conclusion, opinions with their clauses, what was right, and what became of the last opinions.
 * Every number is the result's, or the reviewer's own.
 */
export function reviewReport(form: FormResult, before: KeptReview, profile: Profile | null): ReviewMade {
  const review = reviewOf(form, before, profile);
  const name = profile?.name["zh-CN"] ?? form.profile;
  const basis = profile?.basis["zh-CN"] ?? "";
  const opinions = opinionsOf(review, basis === "" ? `评分规则“${name}”` : basis);
  const now = new Set(opinions.map(({ id }) => id));
  // of a row whose score was put right something else may still be open: then that alone is told as put right; and one
  // whose score is cut now had the rest already
  const put = Object.entries(before.told).flatMap(([id, text]): readonly (readonly [string, string])[] => {
    if (now.has(id)) return [];
    if (!now.has(otherOfRow(id))) return [[id, text]];
    return id.startsWith("opinion-cut-") ? [[id, scoreAlone(text)]] : [];
  });
  const resolved = Object.fromEntries([...Object.entries(before.resolved), ...put].filter(([id]) => !now.has(id)));
  // what a reviewer wrote about a matter that is no more stands among what was put right
  const written = Object.fromEntries(
    Object.entries(before.texts).filter(([id]) => !id.startsWith("opinion-") || now.has(id)),
  );
  const report = editedReport(
    {
      title: titleOf(form).map((text, at) => paragraph(`title-${at}`, text, { align: "title" })),
      blocks: numbered([
        [texts.conclusion({}), conclusionOf(form, review, before, name, basis)],
        [texts.opinions({}), opinionBlocks(opinions)],
        [texts.passedHeading({}), passedOf(form, review)],
        ...(Object.keys(before.told).length + Object.keys(resolved).length === 0
          ? []
          : [[texts.followUp({}), followUp(before, opinions, put.length, resolved)] as const]),
        [texts.more({}), [paragraph("more", gap(texts.askMore({})))]],
        [
          texts.reply({}),
          [
            paragraph("reply", gap(texts.askReply({}))),
            paragraph("head", texts.head({})),
            paragraph("reviewer", texts.reviewer({}), { align: "right" }),
            paragraph("stamp", texts.stamp({}), { align: "right" }),
            paragraph("date", gap(texts.askDate({})), { align: "right" }),
          ],
        ],
      ]),
      annex: annexOf(review),
      errors: form.findings.filter(({ severity }) => severity === "error").length,
    },
    written,
  );
  const said = new Map(
    report.blocks.flatMap((block) => (block.kind === "paragraph" ? [[block.id, block.text] as const] : [])),
  );
  const told = Object.fromEntries(opinions.map(({ id, text }) => [id, said.get(id) ?? text]));
  const kept: KeptReview = { scores: before.scores, texts: written, told, resolved, unread: [] };
  return { review, report, kept, before: Object.keys(before.told).length, resolved: put.length };
}

/** The first review of a form. */
export const firstReview = (form: FormResult, profile: Profile | null): ReviewMade =>
  reviewReport(form, noReview, profile);

const numbered = (chapters: readonly (readonly [string, readonly Block[]])[]): readonly Block[] =>
  chapters.flatMap(([title, blocks], at) => [heading(1, `${numerals[at] ?? ""}、${title}`), ...blocks]);

const subjectOf = ({ kind, project, title }: FormResult): string =>
  readable(kind === "project" && project !== "" ? project : title);

function titleOf(form: FormResult): readonly string[] {
  const year = form.year === null ? gap(texts.askYear({})) : texts.titleYear({ year: form.year });
  return [`${year}${departmentOf(form)}`, texts.title({})];
}

const departmentOf = ({ department }: FormResult): string =>
  department === "" ? gap(texts.askDepartment({})) : readable(department);

const share = (deviation: number | null): string => (deviation === null ? "—" : percent(deviation));
const points = (value: number | null): string => (value === null ? "—" : number(value));

function conclusionOf(
  form: FormResult,
  review: Review,
  { unread }: KeptReview,
  name: string,
  basis: string,
): readonly Block[] {
  const intro = texts.intro({ department: departmentOf(form), form: subjectOf(form) });
  const rules = paragraph("rules", texts.rules({ name, basis: basis === "" ? "" : texts.basis({ basis }) }));
  if (review.composite.length === 0) return [paragraph("conclusion", `${intro}${texts.unscored({})}`), rules];
  const { claimed, reviewed, deviation, grade, rows } = review;
  const full = review.composite.at(-1)?.full ?? 100;
  const open = form.doubts.filter(({ settled }) => !settled).length;
  const total = [
    intro,
    claimed === null ? "" : texts.claimedTotal({ claimed: number(claimed) }),
    texts.reviewedTotal({
      reviewed: number(reviewed),
      ofFull: full === 100 ? "" : texts.ofFull({ full: number(full) }),
    }),
    deviation === null ? "" : texts.deviation({ deviation: percent(deviation) }),
    isProvisional(form)
      ? texts.noGrade({ count: open })
      : grade === null
        ? texts.gradeUnknown({})
        : grade === ""
          ? "。"
          : texts.grade({ grade }),
  ].join("");
  const sum = (sign: 1 | -1): readonly [number, number] => {
    const cuts = rows.map((row) => cutOf(row) * sign).filter((cut) => cut > 0);
    return [cuts.length, Number(cuts.reduce((all, cut) => all + cut, 0).toFixed(4))];
  };
  const [[less, lessPoints], [more, morePoints]] = [sum(1), sum(-1)];
  const byHand = rows.filter((row) => row.byHand && row.reviewed !== row.measured);
  const changes = [
    less === 0 ? "" : texts.deducted({ count: less, points: number(lessPoints) }),
    more === 0 ? "" : texts.raised({ count: more, points: number(morePoints) }),
    less + more === 0 && claimed !== null ? texts.same({}) : "",
    byHand.length === 0 ? "" : texts.byHand({ count: byHand.length, names: named(byHand.map((row) => row.name)) }),
  ].join("");
  const gone = review.gone.map((one) => `“${one.name}”${number(one.score)}分`);
  return [
    paragraph("conclusion", `${total}${changes}`),
    rules,
    { kind: "table", ...compositeTable(review) },
    ...(gone.length === 0 ? [] : [paragraph("gone", texts.gone({ count: gone.length, names: gone.join("、") }))]),
    ...(unread.length === 0 ? [] : [paragraph("unread", texts.unread({ count: unread.length, names: named(unread) }))]),
  ];
}

const named = (names: readonly string[]): string => names.map((name) => `“${readable(name)}”`).join("、");

const compositeTable = ({ composite, claimed, deviation }: Review): ReportTable => ({
  caption: texts.table({}),
  header: ["评价项目", "标准分值", "自评得分", "复核得分", "偏离度"],
  rows: composite.map((item, at) => {
    const closing = at === composite.length - 1;
    const [own, off] = closing ? [claimed, deviation] : [item.claimed, item.deviation];
    return [item.item, number(item.full), points(own), number(item.reviewed), share(off)];
  }),
  widths: [0.32, 0.17, 0.17, 0.17, 0.17],
});

function opinionBlocks(opinions: readonly Opinion[]): readonly Block[] {
  const groups = [
    ["deduction", texts.deductions({})],
    ["raise", texts.raises({})],
    ["error", texts.errors({})],
    ["warning", texts.warnings({})],
    ["info", texts.notes({})],
  ] as const;
  const filled = groups.flatMap(([kind, title]) => {
    const own = opinions.filter((one) => one.kind === kind);
    return own.length === 0 ? [] : [{ title, own }];
  });
  if (filled.length === 0) return [paragraph("no-opinion", texts.noOpinions({}))];
  return filled.flatMap(({ title, own }, at) => [
    heading(2, `（${numerals[at] ?? ""}）${title}`),
    ...own.map(({ id, text }) => paragraph(id, text)),
  ]);
}

function passedOf(form: FormResult, { rows }: Review): readonly Block[] {
  const checks = checkedText(passedChecks(form), "zh-CN");
  const agreed = rows.filter((row) => row.claimed !== null && cutOf(row) === 0 && row.findings.length === 0);
  const blocks = [
    ...(checks === "" ? [] : [paragraph("checks", `${checks}。`)]),
    ...(agreed.length === 0
      ? []
      : [paragraph("agreed", texts.agreed({ count: agreed.length, names: named(agreed.map(({ name }) => name)) }))]),
  ];
  return blocks.length === 0 ? [paragraph("none-passed", texts.nonePassed({}))] : blocks;
}

function followUp(
  { told }: KeptReview,
  opinions: readonly Opinion[],
  put: number,
  resolved: Readonly<Record<string, string>>,
): readonly Block[] {
  const count = Object.keys(told).length;
  const fresh = opinions.filter(({ id }) => !has(told, id) && !has(told, otherOfRow(id))).length;
  return [
    ...(count === 0 ? [] : [paragraph("before", texts.before({ count, resolved: put, open: count - put, fresh }))]),
    ...Object.entries(resolved).map(([id, text]) =>
      paragraph(id.replace(/^opinion-/, "resolved-"), texts.resolved({ text })),
    ),
  ];
}

/** Every row with both scores; what a reviewer types into 复核得分 is taken back. */
function annexOf({ rows }: Review): ReportTable {
  const kept = (id: string, text: string, made = text): KeptText => ({ id, text, made });
  return {
    caption: texts.annex({}),
    header: [
      "序号",
      "一级指标",
      "二级指标",
      "三级指标",
      "目标值",
      "实际完成值",
      "分值",
      "自评得分",
      "复核得分",
      "偏离度",
    ],
    rows: rows.map((row, at) => [
      kept(`row-${row.id}`, String(at + 1), points(row.measured)),
      readable(row.levels[0]),
      readable(row.levels[1]),
      readable(row.levels[2]),
      readable(row.target),
      readable(row.actual),
      points(row.weight),
      points(row.claimed),
      points(row.reviewed),
      share(row.deviation),
    ]),
    widths: [0.05, 0.1, 0.1, 0.22, 0.12, 0.12, 0.06, 0.08, 0.08, 0.07],
  };
}
