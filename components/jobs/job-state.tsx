import { Chip } from "@/components/ui/chip";
import type { JobView } from "@/lib/archive/desk/jobs/types";

const STATES = {
  running: { words: "running", tone: "accent" },
  waiting: { words: "waiting", tone: "plain" },
  paused: { words: "paused", tone: "doubt" },
  failed: { words: "failed", tone: "danger" },
} as const satisfies Record<JobView["state"], object>;

export function JobState({ job }: { job: JobView }) {
  const { words, tone } = STATES[job.state];
  return <Chip tone={tone}>{words}</Chip>;
}
