/** What a column of an indicator table may hold. */
export const columnRoles = [
  "level1",
  "level2",
  "level3",
  "level4",
  "name",
  "category",
  "target",
  "adjustedTarget",
  "actual",
  "completion",
  "weight",
  "levelWeight",
  "claimed",
  "reviewed",
  "reason",
  "remark",
  "sign",
  "unit",
  "standard",
  "definition",
  "ignored",
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** What a column or a label of a budget block holds. `budget` is 预算数 without a word on which, `received` is 到位资金, `change` by how much the budget was adjusted. */
export type BudgetRole =
  "initial" | "adjusted" | "budget" | "received" | "change" | "spent" | "rate" | "weight" | "claimed" | "reason";

/**
 * How one role is worded. Words are header texts as `headerText` leaves them: narrow, without blanks, units, letters
 * and colons. A word decides before a pattern, a pattern before a loose word, which means the role only where no
 * other column claims it.
 */
export interface Vocabulary<Role extends string> {
  readonly role: Role;
  readonly words: readonly string[];
  readonly pattern?: RegExp;
  readonly except?: RegExp;
  readonly loose?: readonly string[];
}

/** How sure a wording is: a listed word, a wording of the same meaning, a word that also means other things. */
export type Strength = 3 | 2 | 1;

export interface Worded<Role extends string> {
  readonly role: Role;
  readonly strength: Strength;
}
