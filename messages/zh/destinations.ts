import type { destinations as english } from "../en/destinations";

export const destinations: typeof english = {
  title: "指向某地址的链接",
  description: "本档案中哪些文章在何时链接到某个网址。",
  ask: "输入网址，查看哪些文章链接到那里。",
  noAddress: (typed) => `“${typed}”不是网址。请使用 example.org/page 这样的网址。`,
  address: "网址",
  show: "显示",
  open: "打开此地址",
  newestFirst: (articles) => `${articles}，最新在前`,
  none: "没有文章链接到此地址。",
  byHeadline: "其标题链接到这里。",
  inText: "正文中有链接。",
};
