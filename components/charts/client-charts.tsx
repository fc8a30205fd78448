import { useMemo } from 'preact/hooks';
import { scheduleFor } from '../../lib/hours/schedule-for';
import type { Direction } from '../../lib/model';
import type { DatedRecord } from '../../lib/store/history';
import { type ClientCourse, watchCourse } from '../../lib/store/past-queries';
import type { ClientOverview, IncidentView } from '../../lib/store/queries';
import { PageLoading } from '../shell/page';
import { usePage } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';
import { CourseChart } from './course-chart';
import { MailMix } from './mail-mix';
import { WeekChart } from './week-chart';

interface ClientChartsProps {
  readonly overview: ClientOverview;
  readonly incidents: readonly IncidentView[];
  readonly zone: string;
}

/** The client file's charts. They read every message of the client, so they come after what can be said at once. */
export function ClientCharts({ overview, incidents, zone }: ClientChartsProps) {
  const { id } = overview.client;
  const course = useWatched<ClientCourse>((listener, onError) => watchCourse(id, listener, onError), [id]);
  // The page says by itself that what is stored cannot be read.
  if (course.state === 'failed') return undefined;
  if (course.state === 'loading') return <PageLoading />;
  return (
    <>
      <CourseChart points={course.value.points} zone={zone} />
      <MessageCharts overview={overview} incidents={incidents} messages={course.value.messages} />
    </>
  );
}

interface MessageChartsProps extends Omit<ClientChartsProps, 'zone'> {
  readonly messages: readonly DatedRecord[];
}

function MessageCharts({ overview, incidents, messages }: MessageChartsProps) {
  const { settings } = usePage();
  const theirs = useMemo(() => timesOf(messages, 'in'), [messages]);
  const yours = useMemo(() => timesOf(messages, 'out'), [messages]);
  const { schedule: ofClient } = overview.client;
  const schedule = useMemo(() => scheduleFor(settings.schedule, ofClient), [settings.schedule, ofClient]);
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
