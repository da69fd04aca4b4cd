import { isNegative, toDecimalText, type Rational } from "../value/exact/rational";
import type { CellValue } from "../form/form";
import { preparedRules, type Rules } from "../evaluation/rules/rules";
import { functionProblems, type FunctionProblemCode, type ProblemWords } from "../wording/functionProblems";
import { cellValue, errorIn, numberIn } from "./cellArgument";
import { directionIn } from "./directionArgument";
import { FunctionError, type FunctionErrorCode } from "./functionError";
import type { Parameter } from "./parameter";
import { type FunctionSession, profileIds, profileInForce, profileNamed } from "./session";

/**
 * The arguments of one call as the host passes them: null or undefined for what is left out, "" or null for a blank
 * cell, an error as an object or its text, a range as rows. What cannot be used is refused with the parameter's name.
 */
export class Arguments {
  constructor(
    private readonly given: readonly unknown[],
    private readonly parameters: readonly Parameter[],
    private readonly session: FunctionSession,
  ) {}

  /** The language of results and messages. */
  get locale(): FunctionSession["locale"] {
    return this.session.locale;
  }

  /** One cell; null where blank or left out. */
  cell(at: number): CellValue {
    return this.cellOf(this.given[at], at);
  }

  /** A number, or null where there is none. */
  optionalNumber(at: number): Rational | null {
    return this.numberOf(this.cell(at), at);
  }

  number(at: number): Rational {
    return this.optionalNumber(at) ?? this.refuse("invalidValue", "missing", at);
  }

  /** Points: a number not below 0. */
  points(at: number): Rational {
    return this.notNegative(this.number(at), at);
  }

  optionalPoints(at: number): Rational | null {
    const number = this.optionalNumber(at);
    return number === null ? null : this.notNegative(number, at);
  }

  /** 正向, 反向 or an operator; "" where nothing is said. */
  direction(at: number): string {
    return this.directionOf(this.cell(at), at);
  }

  /** The rules of the profile named by the last argument, else of the one in force. */
  rules(): Rules {
    const at = this.parameters.length - 1;
    const id = this.cell(at);
    const named = id === null ? "" : String(id).trim();
    if (named === "") return preparedRules(profileInForce(this.session));
    const profile = profileNamed(this.session, named);
    if (profile === null) {
      return this.refuse("invalidValue", "profile", at, { detail: named, other: profileIds(this.session).join(", ") });
    }
    return preparedRules(profile);
  }

  /** The cells of a column, as given; null where it is left out. A single cell is a column of one. */
  column(at: number): readonly unknown[] | null {
    const given = this.given[at];
    if (!Array.isArray(given)) return given === null || given === undefined ? null : [given];
    const rows: readonly unknown[][] = given.map((row: unknown) => (Array.isArray(row) ? row : [row]));
    const columns = rows[0]?.length ?? 0;
    if (columns > 1 && rows.length > 1) {
      return this.refuse("invalidValue", "column", at, { detail: `${rows.length} × ${columns}` });
    }
    return rows.flat();
  }

  cellOf(given: unknown, at: number): CellValue {
    if (Array.isArray(given)) return this.onlyCell(given, at);
    const error = errorIn(given);
    if (error === null) return cellValue(given);
    return this.refuse(error === "#N/A" ? "notAvailable" : "invalidValue", "error", at, { detail: error });
  }

  numberOf(value: CellValue, at: number): Rational | null {
    const number = numberIn(value);
    return number === "none" ? this.refuse("invalidValue", "number", at, { detail: String(value) }) : number;
  }

  notNegative(number: Rational, at: number): Rational {
    return isNegative(number) ? this.refuse("invalidValue", "negative", at, { detail: toDecimalText(number) }) : number;
  }

  directionOf(value: CellValue, at: number): string {
    if (value === null) return "";
    const direction = directionIn(String(value));
    return direction ?? this.refuse("invalidValue", "direction", at, { detail: String(value) });
  }

  nameOf(at: number): string {
    return this.parameters[at]?.name[this.locale] ?? "";
  }

  refuse(code: FunctionErrorCode, why: FunctionProblemCode, at: number, words: Partial<ProblemWords> = {}): never {
    throw new FunctionError(code, this.say(why, { argument: this.nameOf(at), ...words }));
  }

  say(why: FunctionProblemCode, words: Partial<ProblemWords>): string {
    return functionProblems[this.locale][why]({ argument: "", detail: "", other: "", ...words });
  }

  private onlyCell(given: readonly unknown[], at: number): CellValue {
    const cells = given.flat();
    return cells.length > 1 ? this.refuse("invalidValue", "cell", at) : this.cellOf(cells[0], at);
  }
}
