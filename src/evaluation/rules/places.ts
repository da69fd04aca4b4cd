/**
 * Provinces by the first two digits of their code (GB/T 2260), with the sign that their documents carry (鄂财绩发) and
 * the names of their cities; for provinces with rules of their own their counties too.
 */
interface Province {
  readonly code: string;
  readonly name: string;
  readonly sign: string;
  readonly cities: string;
}

const province = (code: string, name: string, sign: string, cities: string): Province => ({ code, name, sign, cities });

export const provinces: readonly Province[] = [
  province("11", "北京", "京", ""),
  province("12", "天津", "津", ""),
  province("13", "河北", "冀", "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水"),
  province("14", "山西", "晋", "太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁"),
  province(
    "15",
    "内蒙古",
    "内",
    "呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒 阿拉善",
  ),
  province("21", "辽宁", "辽", "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛"),
  province("22", "吉林", "吉", "长春 四平 辽源 通化 白山 松原 白城 延边"),
  province("23", "黑龙江", "黑", "哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭"),
  province("31", "上海", "沪", ""),
  province("32", "江苏", "苏", "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁"),
  province("33", "浙江", "浙", "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水"),
  province(
    "34",
    "安徽",
    "皖",
    "合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 天长 濉溪",
  ),
  province("35", "福建", "闽", "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德"),
  province("36", "江西", "赣", "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶"),
  province("37", "山东", "鲁", "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽"),
  province(
    "41",
    "河南",
    "豫",
    "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源",
  ),
  province(
    "42",
    "湖北",
    "鄂",
    "武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架 大冶 阳新 丹江口 郧西 竹山 竹溪 房县 宜都 当阳 枝江 远安 兴山 秭归 长阳 五峰 老河口 枣阳 宜城 南漳 谷城 保康 钟祥 京山 沙洋 应城 安陆 汉川 孝昌 大悟 云梦 石首 洪湖 松滋 公安 监利 江陵 麻城 武穴 团风 红安 罗田 英山 浠水 蕲春 黄梅 赤壁 嘉鱼 通城 崇阳 通山 广水 随县 利川 建始 巴东 宣恩 咸丰 来凤 鹤峰",
  ),
  province("43", "湖南", "湘", "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 零陵"),
  province(
    "44",
    "广东",
    "粤",
    "广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮",
  ),
  province("45", "广西", "桂", "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左"),
  province("46", "海南", "琼", "海口 三亚 三沙 儋州"),
  province("50", "重庆", "渝", "万州 涪陵 梁平"),
  province(
    "51",
    "四川",
    "川",
    "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 都江堰 彭州 邛崃 崇州 简阳 金堂 大邑 蒲江 荣县 富顺 米易 盐边 泸县 合江 叙永 古蔺 广汉 什邡 绵竹 中江 江油 三台 盐亭 梓潼 北川 平武 旺苍 青川 剑阁 苍溪 射洪 蓬溪 大英 隆昌 威远 资中 峨眉山 犍为 井研 夹江 沐川 峨边 马边 阆中 南部县 营山 蓬安 仪陇 西充 仁寿 洪雅 丹棱 青神 江安 长宁 高县 珙县 筠连 兴文 屏山 华蓥 岳池 武胜 邻水 万源 宣汉 开江 大竹 渠县 荥经 汉源 石棉 天全 芦山 宝兴 通江 南江 平昌 安岳 乐至 马尔康 汶川 理县 茂县 松潘 九寨沟 金川 小金 黑水 壤塘 若尔盖 红原 康定 泸定 丹巴 九龙县 雅江 道孚 炉霍 新龙 德格 白玉县 石渠 色达 理塘 巴塘 乡城 稻城 得荣 西昌 会理 木里 盐源 德昌 会东 宁南 普格 布拖 金阳 昭觉 喜德 冕宁 越西 甘洛 美姑 雷波",
  ),
  province("52", "贵州", "黔", "贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南"),
  province("53", "云南", "滇", "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆"),
  province("54", "西藏", "藏", "拉萨 日喀则 昌都 林芝 山南 那曲 阿里"),
  province("61", "陕西", "陕", "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛"),
  province("62", "甘肃", "甘", "兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南"),
  province("63", "青海", "青", "西宁 海东 海北 黄南 果洛 玉树 海西"),
  province("64", "宁夏", "宁", "银川 石嘴山 吴忠 固原 中卫"),
  province(
    "65",
    "新疆",
    "新",
    "乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 喀什 和田 伊犁 塔城 阿勒泰",
  ),
];

export interface Place {
  /** As it stands in the form: 中江县. */
  readonly text: string;
  readonly province: string;
}

interface Named {
  readonly text: string;
  readonly province: string;
  readonly city: boolean;
}

/** Longer names first: 马鞍山市 is not 鞍山市. */
const named: readonly Named[] = provinces
  .flatMap(({ name, cities }): readonly Named[] => [
    { text: name, province: name, city: false },
    ...cities
      .split(" ")
      .filter((city) => city !== "")
      .map((city) => ({ text: city, province: name, city: true })),
  ])
  .sort((a, b) => b.text.length - a.text.length);

const anyName = new RegExp(named.map(({ text }) => text).join("|"));
const signs = provinces.map(
  ({ name, sign }) => [name, sign, new RegExp(`${sign}(?:财|府|政)[^，。]{0,6}[〔\\[（(]\\d{4}`)] as const,
);
const anyNumber = /(?:财|府|政)[^，。]{0,6}[〔[（(]\d{4}/;

/** What follows the name of a province, or of a city or county; a name at the very beginning needs neither. */
const provinceEnd = /^(?:省|自治区|壮族|回族|维吾尔|市)/;
const cityEnd = /^(?:市|县|州|地区|盟|林区|区(?=[^域]|$)|[^省]{1,6}族自治[州县])/;
const begins = /(?:^|[(（\s:：]|\d{4}年度?|省|自治区)$/;
/** 朝阳区 and 南山街道 are of other cities than their names. */
const otherEnd = /^(?:区|县|镇|乡|街|路|村|社区)/;

/** Ordinary words too: 公安专项经费 is of no county. Places only where 市, 县 or 州 follows. */
const alsoWords = new Set(["公安", "安康", "河源", "大同", "白银", "黑河", "红河", "海东", "海西", "海北"]);

/** The province that a text names, by itself or by one of its cities; null for none, and where it names several. */
export function placeIn(text: string): Place | null {
  if (!anyName.test(text) && !anyNumber.test(text)) return null;
  const found = new Map<string, Place>();
  let rest = text;
  for (const { text: name, province: of, city } of named) {
    for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + name.length)) {
      const after = rest.slice(at + name.length);
      const before = rest.slice(0, at);
      const starts = begins.test(before) && !otherEnd.test(after) && !alsoWords.has(name);
      const ends = city ? cityEnd.test(after) && (!after.startsWith("区") || name === "恩施") : provinceEnd.test(after);
      const whole = /[县盟]$/.test(name);
      if (!starts && !ends && !whole) continue;
      if (!found.has(of)) found.set(of, { text: name, province: of });
      rest = before + "　".repeat(name.length) + after;
    }
  }
  if (anyNumber.test(text)) {
    for (const [name, sign, pattern] of signs)
      if (!found.has(name) && pattern.test(text)) found.set(name, { text: `${sign}财`, province: name });
  }
  const [only] = found.values();
  return only !== undefined && found.size === 1 ? only : null;
}

/** The province in the number that the budget systems give a project: 51000021R000000019951. */
export function placeOfCode(text: string): Place | null {
  const [, number = "", code] = /(?<!\d)((\d{2})\d{6}[A-Z]\d{6,})/.exec(text) ?? [];
  const found = provinces.find((one) => one.code === code);
  return found === undefined ? null : { text: number, province: found.name };
}
