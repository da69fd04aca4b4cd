/** What is kept small when it is controlled: what is spent or owed … */
const money =
  "经费|费用?|成本|支出|开支|预算|资金|投资|造价|概算|金额|债务|负债|赤字|三公|接待|出国|出境|会议|超支|结转|结余";
/** … and staff, vehicles, floor area, energy. */
const things = "人员|编制|职工|供养|在职|在编|编外|人数|公车|公务车|车辆?|用房|用地|面积|能耗|用电|用水|用油";
/** A disease, a patient or an object under management: the more of them are under control the better. */
const managed =
  "血压|血糖|血脂|糖化|病|患者|随访|疫情|传染|感染|肿瘤|癌|症|精神障碍|疟|结核|艾滋|近视|虫害|有害生物|鼠|蚊|蝇|草害|重点(?:人员|人群|对象|车辆)|矫正|吸毒|戒毒|刑满|质量|风险|进度|内部|自动|远程";

const bracket = "(?:\\([^()]*\\))?";
/** 三公经费控制数, 人员编制控制情况 */
const atTheEnd = new RegExp(
  `控制(率|数|数量|额|额度|总额|总量|情况|比例|比率|规模|水平|程度|指标|目标|标准)?${bracket}$`,
);
/** 严格控制一般性支出 */
const atTheStart = new RegExp(
  `^(?:有效|严格|合理)?控制(?!系统|中心|设备|性|点|台|器|室|阀)[\\u4e00-\\u9fff]{0,6}(?:${money}|${things})(?:数|额|规模|总额|总量|增长)?${bracket}$`,
);

const isMoney = new RegExp(money, "g");
const isThing = new RegExp(`(?:${things})[\\u4e00-\\u9fff]{0,4}$`);
const isManaged = new RegExp(managed, "g");

/** Where the last match ends; -1 where none is. */
const lastOf = (words: RegExp, text: string): number =>
  [...text.matchAll(words)].reduce((last, { index, 0: word }) => Math.max(last, index + word.length), -1);

/**
 * Whether a name says that something is controlled of which less is better: 三公经费控制数, 在职人员控制率; not 血压控制率,
 * 高血压随访控制数. What stands nearest before 控制 is what is controlled. Spec section 8, last rule.
 */
export function controlsSpending(name: string): boolean {
  if (!name.includes("控制")) return false;
  if (atTheStart.test(name)) return lastOf(isManaged, name) < 0;
  const before = name.slice(0, name.lastIndexOf("控制"));
  const spent = lastOf(isMoney, before);
  const kept = lastOf(isManaged, before);
  const rate = /控制[率数]/.test(name);
  if (spent > kept) return rate || atTheEnd.test(name);
  return kept < 0 && (rate || (atTheEnd.test(name) && isThing.test(before)));
}
