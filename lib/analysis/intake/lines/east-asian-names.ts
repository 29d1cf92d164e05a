// The most frequent surnames, as the census of South Korea (2015), the report of the Chinese ministry of public security (2020) and
// the lists of Japanese telephone directories rank them; enough to tell a row of names from a row of sections.
const KOREAN =
  "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄원채천방공현함변염여추도소석선설마길연위표명기반왕금옥육맹제모탁국어은편용";
const CHINESE =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭田董袁潘于於蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺";
const JAPANESE = (
  "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 " +
  "村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 " +
  "谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 " +
  "渡部 吉川 山内 西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口 平田 中田 久保田 服部 岩田 土屋 川崎 福島 本田 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 " +
  "森本 矢野 浅野 松下 星野 大久保 吉岡 小池 野田 荒木 熊谷 松浦 大谷 内藤 黒田 尾崎 川村 永田 望月 松村 田辺 荒井 森下 西本 大島 早川 片山 須藤 岡崎 平井 辻 森 林 原 関 東 堀 南 北"
).split(" ");
const LONGEST = 3;
const KNOWN = new Set([...KOREAN, ...CHINESE, ...JAPANESE]);

const SHAPE =
  /^(?:\p{Script=Hangul}{2,4}(?: ?(?:기자|특파원))?|[\p{Script=Han}\u3005\u30F6]{1,4}(?:\p{Script=Hiragana}{1,4}|\p{Script=Katakana}{1,5})|[\p{Script=Han}\u3005\u30F6]{2,5})$/u;

/** Whether a line has the letters and the length of a name in Hangul, Chinese characters or kana, whatever it means. */
export function isEastAsianShape(text: string): boolean {
  return SHAPE.test(text);
}

/** Whether a line is written as a name and opens with a frequent surname. */
export function isEastAsianName(text: string): boolean {
  return isEastAsianShape(text) && opensWithSurname(text);
}

/** Whether a name in Hangul, Chinese characters or kana opens with a frequent surname and goes on behind it. */
function opensWithSurname(name: string): boolean {
  const letters = [...name];
  for (let end = 1; end <= LONGEST && end < letters.length; end += 1)
    if (KNOWN.has(letters.slice(0, end).join(""))) return true;
  return false;
}
