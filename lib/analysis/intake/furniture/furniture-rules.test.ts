import { expect, test } from "vitest";
import { FURNITURE_RULES } from "./furniture-rules";

const isAddress = (text: string) =>
  FURNITURE_RULES.find(({ rule }) => rule === "postal-address")?.pattern.test(text) ?? false;

test.each([
  "The Tidewater Note, 14 Old Harbour Road, Ferrisport",
  "700 14th St NW, Suite 500, Washington",
  "12 Rue de la Paix Square\n75002 Paris",
  "Lindenstraße 14, 10969 Berlin",
  "PO Box 118, Kestrel Bay",
  "+44 (0)20 5550 0143",
])("%s is a postal address or a telephone number", (text) => expect(isAddress(text)).toBe(true));

test.each([
  "Lander 4 Is on Its Way to the Far Side",
  "More than 300 march to the square in Ferrisport",
  "The 2 that stayed drive on",
  "Harbour road closed for 3 weeks",
])("%s is a headline", (text) => expect(isAddress(text)).toBe(false));

const ruleOf = (text: string) =>
  FURNITURE_RULES.find(({ maxChars, pattern }) => text.length <= maxChars && pattern.test(text))?.rule ?? null;

test.each([
  "The company did not respond to a request for comment.",
  "The mayor would not reply to questions from the Tidewater Note.",
  "Estonia joined the growing list of countries that ban the app.",
  "Three more banks joined the sanctions list on Tuesday.",
  "Two harbours signed up to the list of free ports last year.",
  "Many nurses don't want to get vaccinated, a survey finds.",
  "Young voters no longer want to hear from the old parties",
  "Scammers are already in your inbox",
  "Court throws out the referral of Duterte to The Hague",
  "Ministers forwarded this to parliament",
  "Together with Japan, Seoul condemned the launch.",
  "Supported by Russian air strikes, the army retook the town.",
  "Presented by the mayor on Monday, the plan covers the whole of the old harbour.",
  "Anzeige gegen Bürgermeister wegen Untreue",
  "Promoted to general: Kim's bodyguard",
  "More people read news on the web than in print",
  "Why you can't see the aurora this week",
  "Firefox users cannot view any site that lacks a certificate",
  "Open source app",
  "Gmail adds a one-click unsubscribe button",
  "Copyright reform passes in Strasbourg",
  "Copyright: Strasbourg votes again",
  "Follow me to the border: a reporter's diary",
  "Connect with nature: a week in Vik",
  "Wer umzieht, muss sich beim Amt abmelden.",
  "Tausende wollen ihre Zeitung abbestellen, zeigt eine Umfrage.",
  "El portero tuvo que darse de baja por una lesi\u00F3n.",
  "Elle a d\u00FB se d\u00E9sinscrire de la course apr\u00E8s sa chute.",
  "\u041C\u0438\u043D\u0438\u0441\u0442\u0440 \u043D\u0435 \u0441\u043C\u043E\u0433 \u043E\u0442\u043F\u0438\u0441\u0430\u0442\u044C\u0441\u044F \u043E\u0442 \u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u044F",
  "\u5951\u7D04\u306E\u89E3\u9664\u3092\u3081\u3050\u308A\u88C1\u5224\u304C\u59CB\u307E\u3063\u305F\u3002",
  "2013-01-29",
  "29.01.2013",
  "2013. 1. 29.",
])("%s is news, not furniture", (text) => expect(ruleOf(text)).toBeNull());

test.each([
  ["Comments? Just hit reply.", "feedback"],
  ["Newsletter abbestellen", "unsubscribe"],
  ["Hier k\u00F6nnen Sie den Newsletter jederzeit abmelden.", "unsubscribe"],
  ["Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.", "subscription"],
  ["Se d\u00E9sabonner", "unsubscribe"],
  ["Vous recevez ce message car vous \u00EAtes inscrit.", "subscription"],
  ["Darse de baja", "unsubscribe"],
  [
    "\u041E\u0442\u043F\u0438\u0441\u0430\u0442\u044C\u0441\u044F \u043E\u0442 \u0440\u0430\u0441\u0441\u044B\u043B\u043A\u0438",
    "unsubscribe",
  ],
  ["\u914D\u4FE1\u505C\u6B62\u306F\u3053\u3061\u3089", "unsubscribe"],
  ["\uC218\uC2E0\uAC70\uBD80", "unsubscribe"],
  ["\u0625\u0644\u063A\u0627\u0621 \u0627\u0644\u0627\u0634\u062A\u0631\u0627\u0643", "unsubscribe"],
  ["\u30D6\u30E9\u30A6\u30B6\u3067\u898B\u308B", "view-in-browser"],
  ["\u7D9A\u304D\u3092\u8AAD\u3080 \u00BB", "navigation"],
  ["Reply to this mail with your questions.", "feedback"],
  ["If you liked this issue, let us know!", "feedback"],
  ["Get the Tidewater Note in your inbox every Friday", "subscription"],
  ["Join 12,000+ readers", "subscription"],
  ["You signed up for the Harbour newsletter on our website.", "subscription"],
  ["Don\u2019t want these emails?", "subscription"],
  ["Please send this issue to a friend", "forwarded"],
  ["Love this letter? Tell your friends and get a mug!", "forwarded"],
  ["Was this forwarded to you?", "forwarded"],
  ["Sponsored by Kestrel Boats", "sponsor-mark"],
  ["Together with Kestrel Boats", "sponsor-mark"],
  ["A message from our sponsor", "sponsor-mark"],
  ["Anzeige", "sponsor-mark"],
  ["View this email in your browser", "view-in-browser"],
  ["Read this issue on the web", "view-in-browser"],
  ["View as a Web Page", "view-in-browser"],
  ["You can read the newsletter on the web, if you prefer.", "view-in-browser"],
  ["If you don't want to receive mails any more", "subscription"],
  ["Can't see the images?", "view-in-browser"],
  ["Read more in the app", "app-link"],
  ["Unsubscribe", "unsubscribe"],
  ["Update your profile | Unsubscribe", "unsubscribe"],
  ["You can unsubscribe at any time.", "unsubscribe"],
  ["Copyright © 2019 The Tidewater Note", "copyright"],
  ["Copyright 2019 The Tidewater Note", "copyright"],
  ["Follow us on Twitter", "follow"],
  ["+44 (0)20 5550 0143", "postal-address"],
])("%s is %s", (text, rule) => expect(ruleOf(text)).toBe(rule));
