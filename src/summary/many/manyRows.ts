import { entriesOf } from "../../evaluation/entries";
import { longTexts, quotedText } from "../../evaluation/findings/copies";
import { isProvisional, type FormResult, type Result, type Severity } from "../../evaluation/result";
import type { GivenUse } from "../../evaluation/rules/useOfResults";
import { hashOf } from "../../value/textHash";

/** What the overview keeps of a form: as much as its row needs, however large the form was. */
export interface ManyRow {
  /** The input, as it was named. */
  readonly file: string;
  /** Where a link leads: the written workbook or the input, from the overview's folder. */
  readonly link: string;
  readonly sheet: string;
  readonly title: string;
  readonly department: string;
  readonly project: string;
  readonly kind: FormResult["kind"];
  readonly year: number | null;
  readonly full: number;
  readonly score: number;
  readonly rate: number;
  readonly claimed: number | null;
  readonly grade: string;
  readonly use: GivenUse["use"] | null;
  readonly execution: number | null;
  /** Rows of the form with a finding, by the worst. */
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface FindingCount {
  readonly code: string;
  readonly severity: Severity;
  forms: number;
  times: number;
}

/** A text that stands in several forms; of its places so many are kept. */
export interface CopiedText {
  readonly text: string;
  readonly places: { readonly row: number; readonly cell: string }[];
  /** How many forms, also such as are not listed. */
  forms: number;
  last: number;
}

export const mostPlaces = 20;

/** Money in 万元, where its unit says so. */
const inTenThousands: Readonly<Record<string, number>> = { 万元: 1, 元: 1e-4, 亿元: 1e4, 千元: 0.1, 百万元: 100 };

/** Takes results in, one after another, and keeps rows and counts alone. */
export class ManyRows {
  readonly rows: ManyRow[] = [];
  readonly failed: { readonly file: string; readonly message: string }[] = [];
  readonly profiles = new Set<string>();
  readonly uses = new Map<string, GivenUse>();
  readonly money = { forms: 0, adjusted: 0, spent: 0 };
  files = 0;
  open = 0;
  private readonly found = new Map<string, FindingCount>();
  private readonly texts = new Map<string, CopiedText>();

  /** @param link where a file's rows lead, from the overview's folder */
  take(file: string, link: string, { forms, profileVersion }: Result): void {
    this.files += 1;
    for (const version of profileVersion.split(",")) if (version !== "") this.profiles.add(version);
    for (const form of forms) this.takeForm(file, link, form);
  }

  fail(file: string, message: string): void {
    this.files += 1;
    this.failed.push({ file, message });
  }

  /** Those in most forms first. */
  findings(): readonly FindingCount[] {
    return [...this.found.values()].sort(
      (a, b) => b.forms - a.forms || b.times - a.times || (a.code < b.code ? -1 : 1),
    );
  }

  /** Texts that stand in two forms or more, those in most first. */
  copies(): readonly CopiedText[] {
    return [...this.texts.values()]
      .filter(({ forms }) => forms > 1)
      .sort((a, b) => b.forms - a.forms || (a.places[0]?.row ?? 0) - (b.places[0]?.row ?? 0));
  }

  private takeForm(file: string, link: string, form: FormResult): void {
    const { sheet, title, department, project, kind, year, grade, use, execution, composite } = form;
    const whole = composite.at(-1);
    const entries = entriesOf(form);
    const count = (severity: Severity): number => entries.filter((entry) => entry.severity === severity).length;
    const row = this.rows.length;
    this.rows.push({
      file,
      link,
      sheet,
      title,
      department,
      project,
      kind,
      year,
      full: whole?.full ?? 0,
      score: whole?.score ?? 0,
      rate: whole?.rate ?? 0,
      claimed: form.claimedTotal,
      grade,
      use: grade === "" ? null : (use?.use ?? null),
      execution: execution?.rate ?? null,
      counts: { error: count("error"), warning: count("warning"), info: count("info") },
    });
    if (isProvisional(form)) this.open += 1;
    if (use !== undefined && grade !== "") this.uses.set(use.rule["zh-CN"], use);
    this.takeMoney(form);
    this.takeFindings(form);
    for (const { key, text, cell } of longTexts(form)) this.takeText(key, text, row, cell);
  }

  private takeMoney({ execution }: FormResult): void {
    const factor = inTenThousands[execution?.unit ?? ""];
    const { adjusted = null, initial = null, spent = null } = execution ?? {};
    const budget = adjusted ?? initial;
    if (factor === undefined || budget === null || spent === null) return;
    this.money.forms += 1;
    this.money.adjusted += budget * factor;
    this.money.spent += spent * factor;
  }

  private takeFindings({ findings }: FormResult): void {
    const here = new Set<string>();
    for (const { code, severity } of findings) {
      const known = this.found.get(code) ?? { code, severity, forms: 0, times: 0 };
      this.found.set(code, known);
      known.times += 1;
      if (!here.has(code)) known.forms += 1;
      here.add(code);
    }
  }

  /** Two hashes stand for the text, so that thousands of forms do not fill the memory. */
  private takeText(key: string, text: string, row: number, cell: string): void {
    const id = `${key.length} ${hashOf(key)} ${hashOf(key, key.length)}`;
    const known = this.texts.get(id) ?? { text: quotedText(text), places: [], forms: 0, last: -1 };
    this.texts.set(id, known);
    if (known.last !== row) known.forms += 1;
    known.last = row;
    if (known.places.length < mostPlaces) known.places.push({ row, cell });
  }
}
