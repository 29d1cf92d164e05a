import { describe, expect, it } from "vitest";
import { unwrapLink } from "./unwrap-link";

const TARGET = "https://harbour.example/news/new-ferry";
const base64 = (text: string) => Buffer.from(text).toString("base64url");
const percent = encodeURIComponent(TARGET);

describe("unwrapLink", () => {
  it.each([
    ["percent-encoded in the path", `https://a1.r.eu-west-1.awstrack.me/L0/${percent}/1/0102-000000/x=42`],
    ["with the colon left", `https://tracking.tldr.example/CL0/https:%2F%2Fharbour.example%2Fnews%2Fnew-ferry/1/2`],
    ["base64 at the end of the path", `https://click.mailer.example/8e53/a41b/${base64(TARGET)}`],
    [
      "the payload of a token",
      `https://lnks.example/l/${base64('{"alg":"HS256"}')}.${base64(`{"id":1,"url":"${TARGET}"}`)}.c2ln`,
    ],
    ["JSON without a header", `https://letter.example/redirect/2/${base64(`{"e":"${TARGET}","p":1}`)}.abc?`],
    ["a parameter of a known redirect", `https://www.google.com/url?sa=t&q=${percent}&usg=x`],
    ["Outlook's safe links", `https://eur01.safelinks.protection.outlook.com/?url=${percent}&data=05`],
    ["a parameter of what calls itself a redirect", `https://news.example/redirect?url=${percent}`],
    ["GovDelivery's trailing address", `https://links.govdelivery.com/track?type=click&mid=2&&&${TARGET}`],
    ["Proofpoint, version 3", `https://urldefense.com/v3/__${TARGET}__;!!x!y$`],
    [
      "Proofpoint, version 2",
      "https://urldefense.proofpoint.com/v2/url?u=https-3A__harbour.example_news_new-2Dferry&d=x",
    ],
    [
      "one in another",
      `https://www.google.com/url?q=${encodeURIComponent(`https://click.mailer.example/1/${base64(TARGET)}`)}`,
    ],
    ["tracking parameters", `${TARGET}?utm_source=a&utm_medium=email&mc_cid=1&mc_eid=2`],
  ])("finds the destination: %s", (_, href) => {
    expect(unwrapLink(href)).toEqual({ href: TARGET, original: href });
  });

  it.each([
    "https://web.archive.org/web/2019/https://harbour.example/",
    "https://lists.example/url/https://harbour.example/1",
    "https://harbour.example/search?q=https%3A%2F%2Fexample.org",
    "https://example.org/aHR0cCBpcyBub3QgYW4gYWRkcmVzcw",
    "https://list-manage.example/track/click?id=2931&e=77",
    "https://harbour.example/a?page=2&id=utm",
    "mailto:editor@harbour.example",
    "https://harbour.example/link?url=https%3A%2F%2Fharbour.example%2Fnews%2F1",
    "https://newsletter.example/about?url=https%3A%2F%2Fexample.org",
    `https://letter.example/l/${base64('{"iss":"https://issuer.example/","n":1}')}.c2ln`,
    "https://urldefense.com/v3/__https://harbour.example/a*b?utm_source=x__;Iw!!x!y$",
    "https://news.example/redirect?url=https%3A%2F%2Fbank.example%40evil.example%2F",
    "https://archive.ph/2020/https%3A%2F%2Fharbour.example%2F",
    "https://www.reddit.com/r/harbour/comments/1/link?url=https%3A%2F%2Fexample.org",
  ])("leaves %s as it is", (href) => {
    expect(unwrapLink(href).href).toBe(href);
  });

  it("keeps the other parameters in order", () => {
    expect(unwrapLink("https://a.example/w?v=1&utm_source=x&b=2#c").href).toBe("https://a.example/w?v=1&b=2#c");
  });
});
