import { type AxisPoint, TimeAxis } from "@/components/charts/time-axis";
import { DateStamp } from "@/components/ui/date-stamp";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Moment } from "@/lib/analysis/events/reports/list-timeline";
import { toDayNumber } from "@/lib/analysis/text/calendar";
import type { Report } from "@/lib/archive/reading/events/list-reports";
import { words } from "@/messages/words";

type EventTimelineProps = { moments: Moment[]; reports: Report[] };

// Days further from the coverage stand in the list only: on the line they would press all others into one corner.
const REACH_DAYS = 60;

/** The event's own day, the days it was reported, and the days the reports speak of: as a picture and as a list. */
export function EventTimeline({ moments, reports }: EventTimelineProps) {
  if (moments.length === 0) return null;
  const undated = reports.filter((report) => report.date === null && report.proposedDate === null).length;
  const says = words().events;
  return (
    <section aria-labelledby="timeline-heading">
      <SectionHeading id="timeline-heading">{says.timeline}</SectionHeading>
      <TimeAxis points={moments.filter(isNear(moments)).flatMap(toPoints)} label={says.lineLabel} />
      <ol className="grid gap-3 text-plain">
        {moments.map((moment) => (
          <li
            key={`${moment.date} ${moment.precision}`}
            className="grid gap-x-3 sm:grid-cols-[9rem_1fr] md:grid-cols-1"
          >
            <span className="text-ink-soft">
              <DateStamp date={{ date: moment.date, precision: moment.precision }} />
            </span>
            <MomentWords moment={moment} reports={reports} />
          </li>
        ))}
      </ol>
      {undated > 0 ? <p className="mt-2 text-note text-ink-soft">{says.notOnLine(undated)}</p> : null}
    </section>
  );
}

function MomentWords({ moment, reports }: { moment: Moment; reports: Report[] }) {
  const told = reports.filter((report) => [...moment.articleIds, ...moment.probableIds].includes(report.id));
  return (
    <div>
      {moment.isEvent ? <p className="font-medium">{words().events.itHappened}</p> : null}
      {told.map((report) => (
        <p key={report.id}>
          <span className="text-ink-soft">
            {report.publication?.name ?? words().parts.unknownPublication}
            {report.date ? "" : words().events.undatedProbably}:{" "}
          </span>
          <Link href={report.address}>
            <bdi>{report.title}</bdi>
          </Link>
        </p>
      ))}
      {moment.spokenOfBy > 0 ? (
        <p className="text-small text-ink-soft">{words().events.speakOfDay(moment.spokenOfBy)}</p>
      ) : null}
    </div>
  );
}

function isNear(moments: Moment[]): (moment: Moment) => boolean {
  const days = moments
    .filter((it) => it.isEvent || it.articleIds.length + it.probableIds.length > 0)
    .map((it) => toDayNumber(it.date));
  const [first, last] = [Math.min(...days) - REACH_DAYS, Math.max(...days) + REACH_DAYS];
  return ({ date, precision }) => {
    const day = toDayNumber(date);
    return precision === "day" && first <= day && day <= last;
  };
}

function toPoints({ date, isEvent, articleIds, probableIds, spokenOfBy }: Moment): AxisPoint[] {
  const points: AxisPoint[] = [];
  if (spokenOfBy > 0) points.push({ date, kind: "spoken", count: spokenOfBy });
  if (probableIds.length > 0) points.push({ date, kind: "probable", count: probableIds.length });
  if (articleIds.length > 0) points.push({ date, kind: "report", count: articleIds.length });
  if (isEvent) points.push({ date, kind: "event", count: 1 });
  return points;
}
