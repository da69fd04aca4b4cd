import { headerText } from "./headerText";
import { budget } from "../columns/vocabulary/budget";
import { columnVocabulary } from "../columns/vocabulary/columns";
import type { BudgetRole, ColumnRole, Vocabulary, Worded } from "../columns/vocabulary/vocabulary";

/** Longer than any header seen with its additions; a sentence is no header. */
const LONGEST = 48;
const REMEMBERED = 4096;

/** Looks a cell's text up as a header; remembers what it met, since tables repeat their words. */
class HeaderWords<Role extends string> {
  private readonly words = new Map<string, Worded<Role>>();
  private readonly loose = new Map<string, Worded<Role>>();
  private met = new Map<string, Worded<Role> | null>();

  constructor(private readonly vocabularies: readonly Vocabulary<Role>[]) {
    for (const { role, words, loose } of vocabularies) {
      for (const word of words) if (!this.words.has(word)) this.words.set(word, { role, strength: 3 });
      for (const word of loose ?? []) if (!this.loose.has(word)) this.loose.set(word, { role, strength: 1 });
    }
  }

  lookUp(text: string): Worded<Role> | null {
    if (text === "" || text.length > LONGEST) return null;
    const known = this.met.get(text);
    if (known !== undefined) return known;
    if (this.met.size >= REMEMBERED) this.met = new Map();
    const header = headerText(text);
    const found = this.find(header) ?? this.find(withoutBrackets(text, header));
    this.met.set(text, found);
    return found;
  }

  private find(header: string): Worded<Role> | null {
    if (header === "" || header.length > 24) return null;
    const listed = this.words.get(header) ?? this.loose.get(header);
    if (listed) return listed;
    for (const { role, pattern, except } of this.vocabularies) {
      if (pattern?.test(header) && !except?.test(header)) return { role, strength: 2 };
    }
    return null;
  }
}

/** 目标值（包含数字及文字描述）, where the addition says nothing known. */
function withoutBrackets(text: string, header: string): string {
  const bare = headerText(text.replace(/[([【（〔][^()[\]【】（）〔〕]*[)\]】）〕]/g, ""));
  return bare === header ? "" : bare;
}

const columns = new HeaderWords<ColumnRole>(columnVocabulary);
const amounts = new HeaderWords<BudgetRole>(budget);

/** What a header says a column of an indicator table holds; null for a text that is no header. */
export function columnWord(text: string): Worded<ColumnRole> | null {
  return columns.lookUp(text);
}

/** What a header or label says an amount of a budget block is; null for a text that is none. */
export function budgetWord(text: string): Worded<BudgetRole> | null {
  return amounts.lookUp(text);
}
