import type { home as english } from "../en/home";
import { grammarOf, pieces } from "../grammar";

const { number, and } = grammarOf("ja");

export const home: typeof english = {
  title: "バックナンバーを、記事ごとに読む",
  holdings: (issues, publications, time, articles, people, events) =>
    pieces`${publications}の${issues}${time}：${articles}、人物${people}、複数の誌が伝えた${events}。`,
  holdingsWithoutEvents: (issues, publications, time, articles, people) =>
    pieces`${publications}の${issues}${time}：${articles}、人物${people}。`,
  holdingsTime: (from, to) => `（${from}～${to}）`,
  searchHelp: "名前はどの表記でも、“語句”、",
  isEmpty: "このアーカイブは空です。",
  hasSamples: "表示の一部はサンプルのアーカイブです。編集者は概要ページからワンクリックで削除できます。",
  addIssues: (link) =>
    pieces`自分の号を追加するには、サーバーの初回起動時に表示されたサインイン用リンクを開き、${link("ファイルをアップロード")}してください。メールとメールボックス、ウェブページ、PDF、Word 文書、電子書籍、フィード、エクスポート、プレーンテキスト、Markdown に対応しています。`,
  overTime: "時期ごとの号数",
  byPeriod: "期間別の号数",
  periodIssues: (period, issues) => `${period}：${issues}`,
  asList: "同じ内容を一覧で",
  coveredBySeveral: "複数の情報源が伝えた出来事",
  allEvents: (count) => `全${number(count)}件`,
  andMore: (count) => `ほか${number(count)}件`,
  latestIssues: "最新の号",
  peopleInNews: "話題の人物",
  namedMore: "言及が同じか増えた人物",
  namedLess: "言及が減った人物",
  peopleNote: "言及した記事数、以前 → 現在。最新の記事最大120件を半分ずつ比べています。",
  countBefore: (articles, before) => `${articles}、以前は${number(before)}件`,
  onThisDay: "過去の今日",
  calendarHint: "カレンダーでは、すべての年のすべての日を見られます。",
  about: {
    lead: "“Backfile” は定期刊行物のバックナンバーを指す図書館の言葉です。このアーカイブはそれを記事に分け、すべてのタグとリンクの理由を示します。",
    holds: (publications) => pieces`${and(publications)}の号を収めています。`,
    fromFile: {
      title: "ファイルから記事へ",
      text: "すべてのファイルは SHA-256 をアドレスとして変更なしに保存され、1バイトも違わずダウンロードできます。アーカイブはそこから誌名、号数、日付を読み取り、メニュー、フッター、配信停止の案内など記事を囲む部分を取り除き、残りを見出しで記事に分けます。取り除いたものは理由とともに各号に示され、「発行時のまま」の表示では文書全体を見られます。",
    },
    names: {
      title: "名前",
      text: "本文中の名前には下線が付き、その人物へつながります。一つの名前の異なる表記は同じ人物です：Kim Jong-un、Kim Jong Un、KIM Jong-un。姓だけの場合は、記事から誰か分かるときだけ人物に結びつけます。複数の人が当てはまるときは破線の下線を付け、本文の下の注に候補を挙げます。記事を書いた人は筆者であり、記事中の人物ではありません。「この記事の人物」では、言及ごとに理由を示します。",
    },
    links: {
      title: "記事どうしのリンク",
      text: (events) =>
        pieces`二つの記事は、同じ出来事を伝えるとき、同じ発言を載せるとき、またはほぼ同じ文章のときに結ばれます。リンクは複数の要素から評価されます：共通の発言、珍しい語、言及の少なさで重みづけた人物、日付。人物が共通するだけで結ばれることはありません。各リンクは根拠を一文で示し、「評価の内訳」ですべての要素を見られます。${events("出来事")}は、一つの事柄を伝える記事をすべて集めたものです。どの二つの記事も並べて読むことができ、共通する箇所には印と番号が付きます。`,
    },
    dates: {
      title: "三つの日付",
      text: "号の日付、記事の日付、出来事の日付は別のものとして区別されます。それぞれに、どこまで正確か、どこから得たかが示されます：文書に記載、ファイル自体の情報、推定、編集者による設定。日付のない記事でも、同じ出来事を伝える別の記事から日付が推測できることがあります。その場合は理由とともに候補として示し、記載されたものとしては扱いません。",
    },
    accuracy: {
      title: "正確さ",
      text: (code) =>
        pieces`名前とリンクはプログラムが見つけるもので、間違いがあります。その頻度は、このプロジェクトが書いていない正解付きの文章で、比較用の単純な方法とともに測っています。数値とそれを出力するコマンドはソースの ${code("docs/quality.md")} にあります。編集者は誤りを見つけると直します。修正は記録され、元に戻すことができ、文書を読み直しても有効です。`,
    },
    programs: {
      title: "プログラム向け",
      text: (code, feeds) =>
        pieces`どのページにも、${code("/api")} にそのアドレスを続けた JSON 版があり、一覧には ${feeds("Atom フィード")}があります。${code("docs/api.md")} で説明しています。`,
    },
    licence: {
      title: "ライセンス",
      text: "Backfile は Apache License 2.0 の自由ソフトウェアです。各号の権利は、書いて発行した人々にあります。",
    },
  },
};
