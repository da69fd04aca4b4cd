import type { Profile } from "../profile";
import { national2020 } from "./national2020";

/** The national rules with the linear reverse rule of the provincial systems: weight × (1 − (B − A)/A). */
export const linearOverrun: Profile = {
  ...national2020,
  id: "linear-overrun",
  name: { "zh-CN": "反向指标线性扣分", "en-US": "Linear deduction for overruns" },
  basis: {
    "zh-CN": "全国通用规则，反向指标超出目标按超出比例扣分，超出一倍及以上不得分",
    "en-US": "The national rules; an overrun loses its own share, nothing is left from twice the target on",
  },
  dated: "2022",
  certainty: "seen",
  formulas: { ...national2020.formulas, atMost: "linear" },
};
