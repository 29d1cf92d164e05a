import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
export type TestSite = { address: string; port: number; asked: string[]; close: () => Promise<void> };

/** A web server on this machine; what it has no page for is not found. `asked` lists the paths, as they were asked for. */
export async function serve(pages: Record<string, Handler | string>): Promise<TestSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const page = pages[path];
    if (typeof page === "function") return page(request, response);
    const type = page?.trimStart().startsWith("<?xml") ? "application/rss+xml" : "text/html; charset=utf-8";
    response.writeHead(page === undefined ? 404 : 200, { "content-type": type }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://127.0.0.1:${port}`, port, asked, close };
}
