import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";

/**
 * Who holds a lease: this process, told apart from all others that ever ran on this machine, and what it is at. Where the
 * system says too little of a process (anything but Linux), leases of a process that ended have to expire.
 */
export function newOwner(): string {
  return `${here}/${process.pid}/${startOf(process.pid) ?? ""}/${randomUUID()}`;
}

/** Whether an owner is a process of this machine that has certainly ended: its lease can be taken over at once. */
export function hasEnded(owner: string): boolean {
  const [place, pid, start] = owner.split("/");
  if (!here || place !== here || !start) return false;
  return startOf(Number(pid)) !== start;
}

/** One start of one machine, and what numbers processes there: containers number theirs apart. */
const here = readHere();

function readHere(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}:${readlinkSync("/proc/self/ns/pid").replace(/\D/g, "")}`;
  } catch {
    return "";
  }
}

/** When a process began, in ticks since the machine started; null where there is none: numbers of processes come again. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold anything: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A process that was killed and not yet waited for runs no more.
    return fields[0] === "Z" ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}
