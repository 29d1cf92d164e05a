import type { Metadata } from "next";
import type { PageQuery } from "@/app/_web/page-query";
import { CalendarPage } from "@/components/calendar/calendar-page";
import { readCalendarQuery } from "@/lib/archive/reading/calendar/schema";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = {
  title: "Calendar",
  description: "Every issue and event of this archive by year, month and day.",
};

export default async function Calendar({ searchParams }: { searchParams: PageQuery }) {
  return <CalendarPage view={await getArchive().calendar.getCalendar(readCalendarQuery(await searchParams))} />;
}
