import { createServer } from "node:net";
import { AppError } from "@/lib/errors";

/** @throws AppError `unavailable` when another server has the port: it would else be taken for this one */
export function requireFreePort({ host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new AppError("unavailable", inUse(port)) : error),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

const inUse = (port: number) =>
  `Port ${port} is in use: another server runs there. Stop it, or set PORT to another number.`;
