/** What is known of a publication before any of its issues has been read. */
export type KnownPublication = {
  /** The name shown to readers. */
  name: string;
  /** Who publishes it, where that is another name; null when it publishes itself. */
  publisher: string | null;
  kind: "newsletter" | "newspaper" | "wire" | "magazine" | "blog";
  /** Other names it prints of itself: in mastheads, bylines, titles of pages. */
  aliases: string[];
  /** Host names of its pages and mail addresses, without "www."; subdomains count too. */
  hosts: string[];
  /** Names in brackets after a dateline: "(Yonhap)". */
  agencies: string[];
};

type Row = [
  name: string,
  kind: KnownPublication["kind"],
  rest: Partial<Pick<KnownPublication, "publisher" | "aliases" | "hosts" | "agencies">>,
];

// Sorted by name. One line of knowledge a publication; an operator's own publications are added at run time.
const ROWS: Row[] = [
  ["Agence France-Presse", "wire", { aliases: ["AFP"], hosts: ["afp.com"], agencies: ["AFP"] }],
  ["Al Jazeera", "newspaper", { aliases: ["Al Jazeera English"], hosts: ["aljazeera.com"] }],
  [
    "Associated Press",
    "wire",
    { aliases: ["AP", "The Associated Press", "AP News"], hosts: ["apnews.com", "ap.org"], agencies: ["AP"] },
  ],
  ["BBC News", "newspaper", { publisher: "BBC", aliases: ["BBC"], hosts: ["bbc.co.uk", "bbc.com"] }],
  [
    "Bitcoin Optech Newsletter",
    "newsletter",
    { publisher: "Bitcoin Optech", aliases: ["Bitcoin Optech"], hosts: ["bitcoinops.org"] },
  ],
  ["Bloomberg", "wire", { aliases: ["Bloomberg News"], hosts: ["bloomberg.com"], agencies: ["Bloomberg"] }],
  ["Daily NK", "newspaper", { hosts: ["dailynk.com"] }],
  ["Der Spiegel", "magazine", { aliases: ["Spiegel Online"], hosts: ["spiegel.de"] }],
  ["Deutsche Presse-Agentur", "wire", { aliases: ["dpa"], hosts: ["dpa.com"], agencies: ["dpa"] }],
  ["Financial Times", "newspaper", { aliases: ["FT"], hosts: ["ft.com"] }],
  ["Interfax", "wire", { hosts: ["interfax.ru", "interfax.com"], agencies: ["Interfax"] }],
  ["JoongAng Daily", "newspaper", { aliases: ["Korea JoongAng Daily"], hosts: ["koreajoongangdaily.joins.com"] }],
  ["Korean Central News Agency", "wire", { aliases: ["KCNA"], hosts: ["kcna.kp", "kcna.co.jp"], agencies: ["KCNA"] }],
  ["Kyodo News", "wire", { aliases: ["Kyodo"], hosts: ["kyodonews.net", "kyodonews.jp"], agencies: ["Kyodo"] }],
  ["Le Monde", "newspaper", { aliases: ["Le Monde.fr"], hosts: ["lemonde.fr"] }],
  ["North Korea Newsletter", "newsletter", { publisher: "Yonhap News Agency", aliases: ["N.K. Newsletter"] }],
  ["Reuters", "wire", { hosts: ["reuters.com"], agencies: ["Reuters"] }],
  ["Rodong Sinmun", "newspaper", { hosts: ["rodong.rep.kp"] }],
  [
    "Rust Blog",
    "blog",
    { publisher: "The Rust Project", aliases: ["The Rust Programming Language Blog"], hosts: ["blog.rust-lang.org"] },
  ],
  ["TASS", "wire", { aliases: ["ITAR-TASS"], hosts: ["tass.com", "tass.ru"], agencies: ["TASS", "Itar-Tass"] }],
  ["The Chosun Ilbo", "newspaper", { aliases: ["Chosun Ilbo"], hosts: ["english.chosun.com"] }],
  ["The Economist", "magazine", { hosts: ["economist.com"] }],
  ["The Guardian", "newspaper", { aliases: ["Guardian"], hosts: ["theguardian.com", "guardian.co.uk"] }],
  ["The Hankyoreh", "newspaper", { aliases: ["Hankyoreh"], hosts: ["hani.co.kr"] }],
  ["The Japan Times", "newspaper", { hosts: ["japantimes.co.jp"] }],
  ["The Korea Herald", "newspaper", { aliases: ["Korea Herald"], hosts: ["koreaherald.com", "koreaherald.co.kr"] }],
  ["The Korea Times", "newspaper", { aliases: ["Korea Times"], hosts: ["koreatimes.co.kr"] }],
  ["The New York Times", "newspaper", { aliases: ["NYT", "New York Times"], hosts: ["nytimes.com"] }],
  ["The Washington Post", "newspaper", { aliases: ["Washington Post"], hosts: ["washingtonpost.com"] }],
  ["This Week in Rust", "newsletter", { hosts: ["this-week-in-rust.org"] }],
  ["United Press International", "wire", { aliases: ["UPI"], hosts: ["upi.com"], agencies: ["UPI"] }],
  ["Xinhua News Agency", "wire", { aliases: ["Xinhua"], hosts: ["xinhuanet.com", "news.cn"], agencies: ["Xinhua"] }],
  [
    "Yonhap News Agency",
    "wire",
    { aliases: ["Yonhap", "Yonhap News"], hosts: ["yna.co.kr", "yonhapnews.co.kr"], agencies: ["Yonhap"] },
  ],
];

export const KNOWN_PUBLICATIONS: KnownPublication[] = ROWS.map(([name, kind, rest]) => ({
  name,
  kind,
  publisher: null,
  aliases: [],
  hosts: [],
  agencies: [],
  ...rest,
}));
