import type { home as english } from "../en/home";
import { grammarOf, pieces } from "../grammar";

const { number, and } = grammarOf("zh");

export const home: typeof english = {
  title: "逐篇阅读过往各期",
  holdings: (issues, publications, time, articles, people, events) =>
    pieces`${publications}的${issues}${time}：${articles}、${people}，以及不止一种刊物报道的${events}。`,
  holdingsWithoutEvents: (issues, publications, time, articles, people) =>
    pieces`${publications}的${issues}${time}：${articles}、${people}。`,
  holdingsTime: (from, to) => `（${from}至${to}）`,
  searchHelp: "任何拼法的姓名、“短语”、",
  isEmpty: "本档案是空的。",
  hasSamples: "您看到的部分内容是示例档案。编辑可在概览页一键移除。",
  addIssues: (link) =>
    pieces`要添加自己的各期，请打开服务器首次启动时显示的登录链接，然后${link("上传文件")}：邮件和邮箱文件、网页、PDF、Word 文档、电子书、订阅源、导出文件、纯文本或 Markdown。`,
  overTime: "各时期的期数",
  byPeriod: "按时段统计的期数",
  periodIssues: (period, issues) => `${period}：${issues}`,
  asList: "以列表显示",
  coveredBySeveral: "多个来源报道",
  allEvents: (count) => `全部${number(count)}个`,
  andMore: (count) => `另有${number(count)}个`,
  latestIssues: "最新各期",
  peopleInNews: "新闻人物",
  namedMore: "提及次数相同或增多",
  namedLess: "提及次数减少",
  peopleNote: "提到他们的文章数，之前 → 现在。最多取最新的120篇文章，分成两半比较。",
  countBefore: (articles, before) => `${articles}，之前${number(before)}篇`,
  onThisDay: "历史上的今天",
  calendarHint: "日历显示每一年的每一天。",
  about: {
    lead: "“Backfile”是图书馆用语，指期刊的过往各期。本档案把它们拆分成文章，并说明每个标签和链接的理由。",
    holds: (publications) => pieces`收录了${and(publications)}的各期。`,
    fromFile: {
      title: "从文件到文章",
      text: "每个文件都原样保存，以其 SHA-256 为地址，可以一字节不差地下载。档案从中读取刊物、期号和日期，移除文章周围的内容，例如菜单、页脚和退订说明，再按标题把其余部分拆分成文章。移除的内容连同理由列在每一期中；“发布原样”视图显示整个文档。",
    },
    names: {
      title: "姓名",
      text: "正文中的姓名带有下划线，并指向相应人物。同一姓名的不同写法是同一个人：Kim Jong-un、Kim Jong Un 和 KIM Jong-un。只有姓氏时，只在文章说明所指何人的情况下才归于某人；若可能是多人，则以虚线标出，并在正文下方的注释中列出可能的人。写文章的人是作者，不是文中人物。在“文中人物”下，每次提及都附有理由。",
    },
    links: {
      title: "文章之间的链接",
      text: (events) =>
        pieces`两篇文章如果报道同一事件、刊登同一引语或文本几乎相同，就会相互链接。链接由多个部分评估：共同的引语、罕见的词、按提及的稀少程度加权的人物、日期。仅有共同人物绝不会使两篇文章相连。每个链接都用一句话说明依据；“如何评估”列出每个部分。${events("事件")}汇集报道同一件事的所有文章。任意两篇文章都可以并排阅读，双方共有的段落会标出并编号。`,
    },
    dates: {
      title: "三种日期",
      text: "该期的日期、文章的日期和事情发生的日期是三种不同的日期，彼此分开。每个日期都说明精确程度和来源：文档中写明、来自文件自身的信息、推断，或由编辑设定。对于没有日期的文章，同一事件的其他报道可能使某一天变得可信。这时会连同理由提出建议，但绝不当作已写明的日期。",
    },
    accuracy: {
      title: "准确程度",
      text: (code) =>
        pieces`姓名和链接由程序找出，而程序会出错。出错的频率用本项目之外的人写的标注文本来衡量，并与简单方法比较；数字以及输出这些数字的命令见源代码中的 ${code("docs/quality.md")}。编辑发现错误就会更正。更正会被记录，可以撤销，并在重新读取文档时依然有效。`,
    },
    programs: {
      title: "供程序使用",
      text: (code, feeds) =>
        pieces`每个页面都有对应的 JSON，地址是 ${code("/api")} 加上页面自身的地址，列表则有 ${feeds("Atom 订阅源")}。说明见 ${code("docs/api.md")}。`,
    },
    licence: {
      title: "许可证",
      text: "Backfile 是采用 Apache License 2.0 的自由软件。各期归撰写和出版者所有。",
    },
  },
};
