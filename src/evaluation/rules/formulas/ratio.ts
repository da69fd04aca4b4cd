import { divide, zero, type Rational } from "../../../value/exact/rational";

/** 反向指标 A/B: the target over what was used. 湖北省项目自评表 note 2. */
export const ratio = (actual: Rational, target: Rational): Rational => divide(target, actual) ?? zero;
