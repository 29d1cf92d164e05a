/**
 * The milliseconds of computing that this process spends on an act: unlike the time that passes, no more of them when the
 * machine is busy with other things.
 */
export function spentMs(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
