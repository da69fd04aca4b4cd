import type { ColumnRole, Vocabulary } from "./vocabulary";

/** 分值: the points that an indicator can earn. */
export const weight: Vocabulary<ColumnRole> = {
  role: "weight",
  words: [
    "分值",
    "权重",
    "权数",
    "指标权重",
    "指标分值",
    "指标分",
    "标准分值",
    "标准分",
    "满分",
    "满分值",
    "权重分",
    "权重分值",
    "分值权重",
    "权重值",
    "参考分值",
    "考核分值",
    "考核参考分值",
    "评价分值",
    "设定分值",
    "基准分",
    "基准分值",
    "应得分",
    "应得分值",
    "分数",
    "分值设定",
    "三级指标分值",
    "三级指标权重",
    "三级权重",
    "三级分值",
    "规定分值",
    "总分值",
    "额定分值",
  ],
  pattern: /(?:权重|分值|权数|满分|标准分|基准分)(?:值|设置|设定|分配)?$/,
  except: /得分|[一二]级|自评|实得|实际|评分|扣分|复核|审核|调整|系数|执行率/,
};

/** 一级权重 beside a level: points of the heading, not of the row. */
export const levelWeight: Vocabulary<ColumnRole> = {
  role: "levelWeight",
  words: [],
  pattern: /^[一二]级(?:绩效|评价|考核)?(?:指标)?(?:权重|分值|权数|权重分值|分数)$/,
};

/** 得分 as the department gives it itself. */
export const claimed: Vocabulary<ColumnRole> = {
  role: "claimed",
  words: [
    "自评得分",
    "自评分",
    "自评分数",
    "自评分值",
    "自我评分",
    "自我评价得分",
    "自评打分",
    "自打分",
    "单位自评得分",
    "部门自评得分",
    "单位自评分",
    "部门自评分",
    "得分",
    "指标得分",
    "绩效得分",
    "单项得分",
    "实际得分",
    "实得分",
    "实得",
    "评价得分",
    "考评得分",
    "考核得分",
    "本项得分",
    "得分值",
    "得分情况",
    "分值得分",
    "得分自评",
  ],
  pattern: /得分(?:情况|值|数|结果)?$|自评.{0,4}分(?:数|值)?$|^.{0,4}(?:打分|评分)(?:情况|结果)?$/,
  except:
    /复核|复评|财政|审核|审定|核查|核定|抽查|专家|主管|第三方|再评|终评|标准|方法|依据|规则|扣|率|系数|计算|总|应得|执行|细则|办法|公式|说明|上年|调整/,
  loose: ["自评", "评分", "打分", "自评结果"],
};

/** A score given by somebody else: known, and not the department's claim. */
export const reviewed: Vocabulary<ColumnRole> = {
  role: "reviewed",
  words: ["复核分", "复核得分", "核查分数", "财政审定评分", "审核得分", "复评得分", "抽查得分", "专家评分", "终评得分"],
  pattern: /^(?=.*(?:复核|复评|财政|审核|审定|核查|核定|抽查|专家|主管|第三方|再评|终评)).*分(?:数|值)?$/,
};
