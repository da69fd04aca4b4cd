import { isNegative, toDecimalText, type Rational } from "../value/exact/rational";
import type { CellValue } from "../form/form";
import { preparedRules, type Rules } from "../evaluation/rules/rules";
import { functionProblems, type FunctionProblemCode, type ProblemWords } from "../wording/functionProblems";
import { cellValue, errorIn, numberIn, pointsIn, unlessZero } from "./cellArgument";
import { directionIn } from "./directionArgument";
import { FunctionError, type FunctionErrorCode } from "./functionError";
import type { Parameter } from "./parameter";
import { profile } from "./parameters";
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
    return this.optionalPoints(at) ?? this.refuse("invalidValue", "missing", at);
  }

  optionalPoints(at: number): Rational | null {
    return this.pointsOf(this.cell(at), at);
  }

  pointsOf(value: CellValue, at: number): Rational | null {
    const points = this.signedPointsOf(value, at);
    return points === null ? null : this.notNegative(points, at);
  }

  /** Points that may be a deduction. */
  signedPointsOf(value: CellValue, at: number): Rational | null {
    const points = pointsIn(value);
    if (points === "none") {
      const isNumber = numberIn(value) !== "none";
      return this.refuse("invalidValue", isNumber ? "points" : "number", at, { detail: String(value) });
    }
    return points;
  }

  /** A cell's text; "" where blank or left out. */
  text(at: number): string {
    const value = unlessZero(this.cell(at));
    return value === null ? "" : String(value).trim();
  }

  /** 正向, 反向 or an operator; "" where nothing is said. */
  direction(at: number): string {
    return this.directionOf(this.cell(at), at);
  }

  /** The rules of the profile named by its argument, else of the one in force. */
  rules(): Rules {
    const at = this.parameters.indexOf(profile);
    const id = unlessZero(this.cell(at));
    const named = id === null ? "" : String(id).trim();
    if (named === "") return preparedRules(profileInForce(this.session));
    const found = profileNamed(this.session, named);
    if (found === null) {
      return this.refuse("invalidValue", "profile", at, { detail: named, other: profileIds(this.session).join(", ") });
    }
    return preparedRules(found);
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

  /** The cells of a range, as given, errors among them. */
  area(at: number): readonly (readonly unknown[])[] {
    const given = this.given[at];
    if (given === null || given === undefined) return this.refuse("invalidValue", "missing", at);
    if (!Array.isArray(given)) return [[given]];
    return given.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
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
    if (unlessZero(value) === null) return "";
    const direction = directionIn(String(value));
    return direction ?? this.refuse("invalidValue", "direction", at, { detail: String(value) });
  }

  nameOf(at: number): string {
    return this.parameters[at]?.name[this.locale] ?? "";
  }

  refuse(code: FunctionErrorCode, why: FunctionProblemCode, at: number, words: Partial<ProblemWords> = {}): never {
    return this.fail(code, this.say(why, { argument: this.nameOf(at), ...words }));
  }

  fail(code: FunctionErrorCode, message: string): never {
    throw new FunctionError(code, message);
  }

  say(why: FunctionProblemCode, words: Partial<ProblemWords>): string {
    return functionProblems[this.locale][why]({ argument: "", detail: "", other: "", ...words });
  }

  private onlyCell(given: readonly unknown[], at: number): CellValue {
    const cells = given.flat();
    return cells.length > 1 ? this.refuse("invalidValue", "cell", at) : this.cellOf(cells[0], at);
  }
}
