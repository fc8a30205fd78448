import { useMemo } from 'preact/hooks';
import { scheduleFor } from '../../lib/hours/schedule-for';
import type { Client, Direction } from '../../lib/model';
import type { DatedRecord } from '../../lib/store/history';
import type { ClientCourse } from '../../lib/store/past-queries';
import { PageLoading } from '../shell/page';
import { usePage } from '../shell/page-context';
import { CourseChart } from './course-chart';
import { MailMix } from './mail-mix';
import { WeekChart } from './week-chart';

interface ClientChartsProps {
  readonly client: Client;
  /** Undefined while it is being read. */
  readonly course: ClientCourse | undefined;
  readonly zone: string;
}

/** The client file's charts. They are drawn from all of the client's past, so they come after what can be said at once. */
export function ClientCharts({ client, course, zone }: ClientChartsProps) {
  if (course === undefined) return <PageLoading />;
  return (
    <>
      <CourseChart points={course.points} cappedSince={cappedSince(course)} zone={zone} />
      <MessageCharts client={client} course={course} />
    </>
  );
}

/** When the first of what still holds the band down happened; undefined where no red line does. */
function cappedSince({ health, incidents }: ClientCourse): number | undefined {
  const { bandReason, redLines } = health.explanation;
  if (bandReason !== 'red-line') return undefined;
  const times = incidents.flatMap(({ signal, verdict, sentAt }) =>
    verdict !== 'dismissed' && sentAt !== undefined && redLines.includes(signal) ? [sentAt] : [],
  );
  return times.reduce<number | undefined>((first, at) => (first === undefined || at < first ? at : first), undefined);
}

interface MessageChartsProps {
  readonly client: Client;
  readonly course: ClientCourse;
}

function MessageCharts({ client, course: { messages, incidents } }: MessageChartsProps) {
  const { settings } = usePage();
  const theirs = useMemo(() => timesOf(messages, 'in'), [messages]);
  const yours = useMemo(() => timesOf(messages, 'out'), [messages]);
  const schedule = useMemo(() => scheduleFor(settings.schedule, client.schedule), [settings.schedule, client.schedule]);
  return (
    <>
      <MailMix messages={messages} incidents={incidents} />
      <div class="client-columns">
        <WeekChart of="week" times={theirs} schedule={schedule} />
        <WeekChart of="mirror" times={yours} schedule={settings.schedule} />
      </div>
    </>
  );
}

const timesOf = (messages: readonly DatedRecord[], direction: Direction): readonly number[] =>
  messages.flatMap((message) => (message.direction === direction ? [message.sentAt] : []));
