import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";

export type HostAddress = { address: string; family: 4 | 6 };

/** Global unicast of IPv6, the only part of it that is given out: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_UNICAST = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an address belongs to somebody on the public Internet: not to this machine, its network, or a range set apart
 * (https://www.iana.org/assignments/iana-ipv4-special-registry). IPv4 written as IPv6 counts as what it stands for.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_UNICAST);
}

const isLoopback = (address: string) => ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback";

/**
 * The addresses a host has now. One that is not public refuses the host as a whole: it would be a way into the network of
 * the server.
 *
 * @param host a name, or an address as URLs write it
 * @returns null where it may not be connected to
 * @throws Error of the resolver where there is no such host
 */
export async function resolvePublic(host: string, allowsLoopback: boolean): Promise<HostAddress[] | null> {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  const found = await lookup(bare, { all: true });
  const isAllowed = ({ address }: { address: string }) =>
    isPublicAddress(address) || (allowsLoopback && isLoopback(address));
  if (found.length === 0 || !found.every(isAllowed)) return null;
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}
