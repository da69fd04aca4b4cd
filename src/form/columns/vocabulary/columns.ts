import { actual, completion } from "./actual";
import { ignored } from "./ignored";
import { category, levels } from "./levels";
import { name } from "./name";
import { claimed, levelWeight, reviewed, weight } from "./points";
import { reason, remark } from "./reason";
import { definition, standard } from "./standard";
import { sign, unit } from "./sign";
import { adjustedTarget, target } from "./target";
import type { ColumnRole, Vocabulary } from "./vocabulary";

/** Every column role; where two patterns fit, the earlier decides. */
export const columnVocabulary: readonly Vocabulary<ColumnRole>[] = [
  ...levels,
  category,
  sign,
  unit,
  levelWeight,
  reason,
  remark,
  adjustedTarget,
  reviewed,
  claimed,
  weight,
  completion,
  actual,
  target,
  name,
  standard,
  definition,
  ignored,
];
