import { expect, test } from "vitest";
import { findVisitorAddress, readProxies } from "./visitor-address";

const NONE = readProxies("");
const PROXIES = readProxies("127.0.0.1, ::1, 10.0.0.0/8");

test.each([
  ["without a proxy the header is not believed", "192.0.2.7", "203.0.113.1", NONE, "192.0.2.7"],
  ["a visitor who is no proxy is not believed", "192.0.2.7", "203.0.113.1", PROXIES, "192.0.2.7"],
  ["a proxy is", "127.0.0.1", "203.0.113.1", PROXIES, "203.0.113.1"],
  ["so is a chain of them", "::ffff:127.0.0.1", "203.0.113.1, 10.2.3.4", PROXIES, "203.0.113.1"],
  ["what a visitor wrote before it is not", "::1", "198.51.100.9, 203.0.113.1", PROXIES, "203.0.113.1"],
  ["what is no address is not", "127.0.0.1", "unknown", PROXIES, "127.0.0.1"],
  ["a proxy that says nothing stands for itself", "127.0.0.1", null, PROXIES, "127.0.0.1"],
])("%s", (_case, peer, forwarded, proxies, expected) => {
  expect(findVisitorAddress(peer, forwarded, proxies)).toBe(expected);
});

test("what is no network address is named", () => {
  expect(() => readProxies("127.0.0.1, proxy.local")).toThrow("proxy.local");
});
