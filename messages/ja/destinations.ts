import type { destinations as english } from "../en/destinations";

export const destinations: typeof english = {
  title: "あるアドレスへのリンク",
  description: "このアーカイブのどの記事が、いつ、あるウェブアドレスへリンクしているか。",
  ask: "ウェブアドレスを入力すると、そこへリンクする記事を表示します。",
  noAddress: (typed) => `「${typed}」はウェブアドレスではありません。example.org/page のように入力してください。`,
  address: "ウェブアドレス",
  show: "表示",
  open: "このアドレスを開く",
  newestFirst: (articles) => `${articles}、新しい順`,
  none: "このアドレスへリンクする記事はありません。",
  byHeadline: "見出しがここへリンクしています。",
  inText: "本文中でリンクしています。",
};
