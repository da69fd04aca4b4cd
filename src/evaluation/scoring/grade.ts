import { compare, divide, parseDecimal, zero, type Rational } from "../../value/exact/rational";
import type { Profile } from "../rules/profile";

/** 优良中差 of total ÷ full, bounds by profile, each bound included; "" where there is nothing to grade (full 0). */
export function gradeOf(total: Rational, full: Rational, { grades }: Profile): string {
  const rate = divide(total, full);
  if (rate === null || compare(full, zero) <= 0) return "";
  const grade = grades.find(({ from }) => compare(rate, parseDecimal(String(from)) ?? zero) >= 0);
  return (grade ?? grades[grades.length - 1])?.name ?? "";
}
