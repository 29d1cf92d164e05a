import { describe, expect, it } from "vitest";
import { parseHeaderDate } from "./header-date";

describe("parseHeaderDate", () => {
  it.each([
    ["Thu, 31 Jan 2013 23:30:00 +0900", "2013-01-31", "day"],
    ["31 Jan 13 09:00 GMT", "2013-01-31", "day"],
    ["Mittwoch, 9. Mai 2012 23:30", "2012-05-09", "day"],
    ["mercredi 1er février 2012 à 10:00", "2012-02-01", "day"],
    ["3 de marzo de 2019", "2019-03-03", "day"],
    ["9 мая 2012 г.", "2012-05-09", "day"],
    ["Fri, 1 Nov 96 09:00:00 EST", "1996-11-01", "day"],
    ["Thu Jan 31 09:00:00 KST 2013", "2013-01-31", "day"],
    ["2013-01-31T23:30:00-08:00", "2013-01-31", "day"],
    ["2013-01-31 14:25:00 UTC", "2013-01-31", "day"],
    ["20130131", "2013-01-31", "day"],
    ["2007-10", "2007-10-01", "month"],
    ["2007", "2007-01-01", "year"],
    ["January 31, 2013", "2013-01-31", "day"],
    ["Posted on Tuesday, 29 January 2013 at 10:00", "2013-01-29", "day"],
    ["October 2007", "2007-10-01", "month"],
    ["NEWSLETTER NO. 12 (March 5, 2009)", "2009-03-05", "day"],
  ])("%s", (text, date, precision) => {
    expect(parseHeaderDate(text)).toEqual({ date, precision });
  });

  it.each([
    "",
    "Tuesday",
    "Jan. 31",
    "31 Foo 2013",
    "no date",
    "30 Feb 2013",
    "Mon, 30 Jun 3609 10:00:00 +0000",
    "yesterday",
  ])("%s states none", (text) => {
    expect(parseHeaderDate(text)).toBeNull();
  });
});
