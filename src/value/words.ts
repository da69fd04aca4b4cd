import type { Word } from "./value";

/** Grade words by scale, weakest first; words of one rank stand together. */
const gradeScales: Readonly<Record<string, readonly string[]>> = {
  grade: ["差 很差 极差 不合格 不达标 不及格", "较差", "中 一般 中等 合格 及格 达标 一般化", "较好 良 良好 较优", "好 优良 优 优秀 很好 非常好 优质 极好"],
  height: ["低 很低", "较低", "一般 中", "较高", "高 很高 非常高"],
  strength: ["不显著 不明显 无效", "一般", "较显著 较明显 有效 有一定效果 有一定提升 有一定成效 良好", "显著 明显 效果显著 效果明显 成效显著 成效明显 作用显著 非常显著 显著有效 影响显著"],
  satisfaction: ["不满意 很不满意", "一般", "基本满意 较满意 比较满意", "满意", "非常满意 很满意"],
  safety: ["不安全", "安全 平安"],
  stability: ["不稳定", "基本稳定 较稳定", "稳定 保持稳定 持续稳定 平稳 正常 运行正常 正常运行 运转正常 正常运转 良性运行 稳定运行"],
  timeliness: ["不及时 滞后", "较及时 基本及时", "及时 按时 按期 如期 准时"],
  completeness: ["不完整 不健全 不完善", "较完整 较健全 较完善 基本健全 基本完善", "完整 健全 完善 齐全 完备"],
  soundness: ["不合理 不科学 不明确 不充分 不规范 不严格 不到位", "较合理 较科学 较明确 较充分 较规范 基本合理 基本科学 基本明确 基本充分 基本规范 基本到位", "合理 科学 明确 充分 规范 严格 到位 公平 公正 公开 透明 公开透明 科学合理 明确合理 合理可行 合理规范 规范有效"],
  compliance: ["不合规 不符合", "基本合规 基本符合", "合规 合法合规 合法 符合 相符"],
}; // prettier-ignore

const grades = new Map<string, Word>();
for (const [scale, ranks] of Object.entries(gradeScales)) {
  ranks.forEach((words, rank) => {
    for (const text of words.split(" ")) {
      if (!grades.has(text)) grades.set(text, { kind: "word", word: "grade", scale, rank, text });
    }
  });
}

/** How strongly a trend word says it. */
const adverbs: Readonly<Record<string, number>> = {
  "": 2, 有所: 1, 略有: 1, 稍有: 1, 一定: 1, 有一定: 1, 逐步: 2, 逐年: 2, 逐渐: 2, 稳定: 2, 平稳: 2, 持续稳定: 2, 快速: 3, 稳步: 2, 持续: 2, 不断: 2, 长期: 2, 有效: 2, 进一步: 2, 切实: 2,
  得到: 2, 较大: 3, 明显: 3, 大幅: 4, 大幅度: 4, 显著: 4, 极大: 4, 全面: 3, 较好: 2, 积极: 2, 更加: 2, 日趋: 2, 日益: 2, 有力: 2, 充分: 3,
}; // prettier-ignore
const rising =
  "提升|提高|增加|增长|增强|上升|扩大|加强|加快|提速|壮大|改善|改进|优化|完善|好转|促进|推动|带动|保障|发展|改观|拉动|向好|丰富|繁荣|夯实|拓展|拓宽|延长|健全|深化|升级|激发|活跃|增进|巩固提升|普及|满足|方便|便利|维护";
const falling = "减少|降低|下降|减轻|缩小|控制|遏制|缓解|化解|抑制|节约|减缓";
const steady = "保持|维持|巩固|稳定|不变|持平";
const trend = new RegExp(
  `^(?:得到|实现|逐步得到|已)?(${Object.keys(adverbs)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join("|")})?(?:得到|地|的)?(?:(${rising})|(${falling})|(${steady}))(?:了|得到|稳定|水平|明显|显著|较大|效果)?$`,
);

/** 是/否, 优良中低差, 好坏: the degrees to choose from, of which the best is wanted. */
const options: readonly (readonly [RegExp, string])[] = [
  [/^是\/?否$/, "是"],
  [/^有[\/或]?无$/, "有"],
  [/^(?:优秀?[\/、]?)(?:良好?[\/、]?)(?:中等?|一般|合格)?[\/、]?(?:低|较?差|不合格)?[\/、]?差?$/, "优"],
  [/^好[\/、]?(?:较好[\/、]?)?(?:一般|中)?[\/、]?(?:较差[\/、]?)?(?:坏|差)$/, "好"],
  [/^高[\/、]?中?[\/、]?低$/, "高"],
];
/** √是□否: the ticked one of two. */
const ticked = /^(?:[√✓✔■☑☒](是|否|有|无)(?:□(?:是|否|有|无))?|□(?:是|否|有|无)[√✓✔■☑☒](是|否|有|无))$/;

const yes = /^(?:是|有|已有|已建立|√|✓|✔|对|yes|y)$/i;
const no = /^(?:否|没有达到|×|✗|不是|no|n)$/i;
const duration =
  /^(?:长期|中长期|长效|常年|长久|永久|长期(?:有效|坚持|发挥|稳定|保持|影响|运行|使用|执行|可持续)|持续|持续(?:有效|影响|发挥|推进|保持)?|可持续|全天候|常态化|长期持续)$/;

/**
 * Reads grade words (优良中差, 高, 显著), trend words (逐年提升), yes/no and durations (长期), only where they are the
 * whole text; 定性 before them is the column's, 以上 behind them what any better word meets. Null for other texts.
 */
export function readWord(raw: string): Word | null {
  const text = raw.replace(/^(?:定性)(?:指标)?[:：]?(?=.)/, "").replace(/(?:[及或]?以上)?[。.]?$/, "");
  if (text.length > 12) return null;
  const grade = grades.get(text) ?? chosen(text);
  if (grade) return grade;
  const moved = trend.exec(text);
  if (moved) {
    const scale = moved[2] !== undefined ? "rising" : moved[3] !== undefined ? "falling" : "steady";
    return { kind: "word", word: "trend", scale, rank: adverbs[moved[1] ?? ""] ?? 2, text };
  }
  if (yes.test(text)) return { kind: "word", word: "yesno", scale: "yesno", rank: 1, text };
  if (no.test(text)) return { kind: "word", word: "yesno", scale: "yesno", rank: 0, text };
  if (duration.test(text)) return { kind: "word", word: "duration", scale: "duration", rank: 1, text };
  return null;
}

/** The word that a list of degrees or a ticked box stands for; null for other texts. */
function chosen(text: string): Word | null {
  const tick = ticked.exec(text);
  const word = tick ? (tick[1] ?? tick[2]) : options.find(([list]) => list.test(text))?.[1];
  if (word === undefined) return null;
  const read = word === "无" ? readWord("否") : readWord(word);
  return read === null ? null : { ...read, text };
}
