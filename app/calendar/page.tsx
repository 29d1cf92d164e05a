import type { Metadata } from "next";
import type { PageQuery } from "@/app/_web/page-query";
import { CalendarPage } from "@/components/calendar/calendar-page";
import { readCalendarQuery } from "@/lib/archive/reading/calendar/schema";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

export function generateMetadata(): Metadata {
  return { title: words().parts.calendar, description: words().calendar.description };
}

export default async function Calendar({ searchParams }: { searchParams: PageQuery }) {
  return <CalendarPage view={await getArchive().calendar.getCalendar(readCalendarQuery(await searchParams))} />;
}
