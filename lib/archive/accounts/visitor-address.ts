import { BlockList, isIP } from "node:net";

/** Which addresses are proxies of this archive, from a list such as `127.0.0.1, 10.0.0.0/8`. @throws Error naming what is none */
export function readProxies(list: string): BlockList {
  const proxies = new BlockList();
  for (const entry of list.split(",").map((each) => each.trim())) {
    if (entry === "") continue;
    const [address = "", bits] = entry.split("/");
    const family = isIP(address);
    if (family === 0) throw new Error(`“${entry}” is no network address.`);
    const kind = family === 4 ? "ipv4" : "ipv6";
    proxies.addSubnet(address, bits === undefined ? (family === 4 ? 32 : 128) : Number(bits), kind);
  }
  return proxies;
}

/**
 * The address a visitor comes from: that of the connection; behind a configured proxy the last one in `X-Forwarded-For` that
 * is no such proxy. What stands before it in the header the visitor may have written.
 */
export function findVisitorAddress(peer: string, forwarded: string | null, proxies: BlockList): string {
  const hops = (forwarded ?? "").split(",").map((hop) => plain(hop.trim()));
  let address = plain(peer);
  while (isProxy(address, proxies)) {
    const before = hops.pop();
    if (before === undefined || isIP(before) === 0) return address;
    address = before;
  }
  return address;
}

function isProxy(address: string, proxies: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && proxies.check(address, family === 4 ? "ipv4" : "ipv6");
}

/** An IPv4 address as such, also where a socket for both kinds of address writes it as IPv6. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");
