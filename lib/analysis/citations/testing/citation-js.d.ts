// The package brings no types; this is the part of it that tests use.
declare module "@citation-js/core" {
  type Read = {
    title: string;
    URL: string;
    author?: Record<string, string>[];
    issued?: { "date-parts": number[][] };
    "container-title"?: string;
  };
  export class Cite {
    constructor(input: string | object);
    data: [Read];
    format(kind: "bibliography", options: { template: string; format: "text" }): string;
  }
}
