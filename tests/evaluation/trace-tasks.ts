/** An event of Chromium's tracing, as far as it is looked at. Times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread was running of `dur`: the rest of it other processes had. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args?: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** One profile: which of its nodes run code of ours, and how far its clock has come. */
interface Profile {
  readonly tid: number;
  readonly own: Set<number>;
  clock: number;
}

/**
 * How long code from addresses that hold `url` worked: the most within one task, and in all, in ms. A task is what the
 * browser cannot interrupt; samples are taken a few times a millisecond. Time of other processes on a busy machine does
 * not count.
 */
export function sumTasks(
  events: readonly TraceEvent[],
  url: string,
): { readonly longest: number; readonly total: number } {
  const samples = samplesOf(events, url);
  const threads = new Set(samples.map(({ thread }) => thread));
  const tasks = events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && threads.has(threadOf(event)))
    .map((event) => ({ thread: threadOf(event), from: event.ts, to: endOf(event), share: shareOf(event), time: 0 }));
  for (const thread of threads) {
    const own = tasks.filter((task) => task.thread === thread).sort((one, other) => one.from - other.from);
    let at = 0;
    for (const { ts, time } of samples.filter((sample) => sample.thread === thread)) {
      while (at < own.length && (own[at]?.to ?? 0) < ts) at += 1;
      const task = own[at];
      if (task !== undefined && task.from <= ts) task.time += time * task.share;
    }
  }
  const times = tasks.map(({ time }) => time / 1000);
  return {
    longest: times.reduce((most, time) => Math.max(most, time), 0),
    total: times.reduce((sum, time) => sum + time, 0),
  };
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** Of a task's time, what the thread was running. */
const shareOf = ({ dur = 0, tdur = dur }: TraceEvent) => (dur > 0 ? Math.min(1, tdur / dur) : 1);

const threadOf = ({ pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>) => `${pid} ${tid}`;

function samplesOf(events: readonly TraceEvent[], url: string) {
  const profiles = new Map<string, Profile>();
  const samples: { readonly thread: string; readonly ts: number; readonly time: number }[] = [];
  for (const { name, pid, tid, id, args } of events.toSorted((a, b) => a.ts - b.ts)) {
    const data = args?.data;
    const key = `${pid} ${id}`;
    if (name === 'Profile') profiles.set(key, { tid, own: new Set(), clock: data?.startTime ?? 0 });
    const profile = name === 'ProfileChunk' ? profiles.get(key) : undefined;
    if (profile === undefined) continue;
    for (const { id: node, parent, callFrame } of data?.cpuProfile?.nodes ?? []) {
      if (callFrame.url?.includes(url) || (parent !== undefined && profile.own.has(parent))) profile.own.add(node);
    }
    for (const [at, node] of (data?.cpuProfile?.samples ?? []).entries()) {
      const time = data?.timeDeltas?.[at] ?? 0;
      profile.clock += time;
      if (profile.own.has(node)) samples.push({ thread: threadOf({ pid, tid: profile.tid }), ts: profile.clock, time });
    }
  }
  return samples;
}
