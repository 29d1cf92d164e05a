import { Agent, get } from "node:http";

const CONNECTIONS = 8;

/** Answers per second at eight connections, each of which asks again as soon as it has its answer. */
export async function measureRate(port: number, path: string, forMs: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  let count = 0;
  const ask = async () => {
    while (performance.now() - begun < forMs) {
      await fetchOnce(agent, port, path);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return count / seconds;
}

function fetchOnce(agent: Agent, port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get({ agent, host: "127.0.0.1", port, path }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`));
      answer.resume();
      answer.once("end", resolve);
    }).once("error", reject);
  });
}
