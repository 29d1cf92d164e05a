type Answer = { ok: true; address: string } | { ok: false; message: string };

const BROKEN = "The upload did not arrive. Check the connection and try again.";

/** Sends the form and tells how far it is. Not by `fetch`: only this older way tells the progress of what is sent. */
export function sendUpload(data: FormData, onProgress: (percent: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/imports");
    request.setRequestHeader("accept", "application/json");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      if (total > 0) onProgress(Math.floor((loaded / total) * 100));
    });
    request.upload.addEventListener("load", () => onProgress(100));
    request.addEventListener("load", () => resolve(readAnswer(request.response)));
    request.addEventListener("error", () => resolve({ ok: false, message: BROKEN }));
    request.send(data);
  });
}

function readAnswer(body: unknown): Answer {
  const { address, error } = (body ?? {}) as { address?: string; error?: { message?: string } };
  return address ? { ok: true, address } : { ok: false, message: error?.message ?? BROKEN };
}
