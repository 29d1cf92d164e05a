import { expect, test } from "vitest";
import { listIssueLinks } from "./list-issue-links";

const PAGE = "https://harbour.example/archive";
const list = (...hrefs: string[]) => hrefs.map((href) => `<li><a href="${href}">An issue</a></li>`).join("");

const CASES: { name: string; html: string; found: string[] }[] = [
  {
    name: "links of one folder, without menu and footer",
    html: `<nav>${list("/p/about", "/p/team", "/p/shop")}</nav><ul>${list("/p/one", "/p/two#comments", "/p/two")}</ul>
      <footer>${list("/p/terms")}</footer>${list("/tags/fish")}`,
    found: ["https://harbour.example/p/one", "https://harbour.example/p/two"],
  },
  {
    name: "folders that differ in numbers",
    html: list("/2019/03/05/ferry", "/2019/03/12/market", "/2020/01/02/ice", "/about"),
    found: ["2019/03/05/ferry", "2019/03/12/market", "2020/01/02/ice"].map((path) => `https://harbour.example/${path}`),
  },
  {
    name: "issues on the host of a mailing tool, told apart by what they ask for",
    html: list("https://mail.example/?u=1&id=a", "https://mail.example/?u=1&id=b", "/about", "/shop?x=1"),
    found: ["https://mail.example/?u=1&id=a", "https://mail.example/?u=1&id=b"],
  },
  {
    name: "the page's own host before another with as many",
    html: list("https://a.example/x/1", "https://a.example/x/2", "/issues/1", "/issues/2"),
    found: ["https://harbour.example/issues/1", "https://harbour.example/issues/2"],
  },
  {
    name: "addresses below a base",
    html: `<base href="/old/">${list("1.html", "2.html")}`,
    found: [1, 2].map((no) => `https://harbour.example/old/${no}.html`),
  },
  {
    name: "no list of issues",
    html: `${list("/about", "mailto:a@b.example", "javascript:void(0)", "#top")}<p>None yet.`,
    found: [],
  },
];

test.each(CASES)("an archive page: $name", ({ html, found }) => {
  expect(listIssueLinks(html, PAGE)).toEqual(found);
});

test("an editor says which addresses are issues", () => {
  const html = list("/p/one", "/p/two", "/p/three", "/letters/1");
  expect(listIssueLinks(html, PAGE, "/letters/")).toEqual(["https://harbour.example/letters/1"]);
});

test("a page of a hundred thousand links or open menus is read as far as an archive goes", () => {
  const issues = list(...Array.from({ length: 100_000 }, (_, at) => `/p/${at}`));
  expect(listIssueLinks(issues, PAGE)).toHaveLength(5_000);
  expect(listIssueLinks(`${list("/p/1", "/p/2")}${"<nav>".repeat(100_000)}${issues}`, PAGE)).toHaveLength(2);
});
