import type { Profile } from "../rules/profile";
import type { Assessment } from "./assessment";
import type { Directed } from "./direction";

const percent = (share: number): string => `${Number((share * 100).toFixed(6))}%`;

/**
 * The profile's rule for a row of this name, in the words of a standard, as PERF.SCORE takes it: a formula over the row's
 * cells does not know its name. Null where no rule was found by the name.
 */
export function standardOfName(
  { basis }: Assessment,
  { direction }: Directed,
  label: string,
  profile: Profile,
): string | null {
  switch (basis) {
    case "steps": {
      const side = direction === "lower" ? "above" : "below";
      const named = profile.perPoint.filter(({ words }) => words.some((word) => label.includes(word)));
      const rule = named.find((one) => one.side === side) ?? named[0];
      if (rule === undefined) return null;
      const base = rule.base === null ? "" : `以${rule.base}%为标准，`;
      const started = rule.counted === "started" ? `，不足${rule.step}个百分点按${rule.step}个百分点计算` : "";
      const away = rule.side === "above" ? "超过" : "低于";
      const each = `${rule.counted === "full" ? "每满" : "每"}${away}${rule.step}个百分点扣${rule.points}分`;
      return `${base}${each}${started}，扣完为止`;
    }
    case "all-or-nothing":
      return "完成得满分，否则不得分";
    case "band": {
      const { bands } = profile.satisfaction;
      const parts = bands.map(({ from, share }, at) => {
        const above = bands[at - 1]?.from;
        const range = above === undefined ? `≥${percent(from)}` : `${percent(from)}≤X<${percent(above)}`;
        return `${range}得${share === 1 ? "满分" : `权重的${percent(share)}`}`;
      });
      const last = bands.at(-1)?.from;
      return last === undefined ? null : [...parts, `<${percent(last)}不得分`].join("；");
    }
    default:
      return null;
  }
}
