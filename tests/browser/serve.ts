import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an address answers with; a string is an HTML page. */
export type Answer =
  | string
  | { body: string | Uint8Array; type?: string; status?: number; headers?: Record<string, string> };

/** Host name → path (with leading slash) → answer. A function is asked anew at every request. */
export type Sites = Record<string, Record<string, Answer | (() => Answer)>>;

/** Sites on one loopback port; `rules` maps their invented hosts to it and everything else to nowhere. */
export interface Served {
  port: number;
  /** Value for Chromium's `--host-resolver-rules`. */
  rules: string;
  /** `host path` of every request, in order. */
  requests: string[];
  /** Sets or replaces one answer while the browser runs: an edited article, a second revision. */
  set(host: string, path: string, answer: Answer | (() => Answer)): void;
  close(): Promise<void>;
}

function reply(response: ServerResponse, answer: Answer): void {
  const { body, type, status, headers } = typeof answer === 'string' ? { body: answer } : answer;
  response.writeHead(status ?? 200, {
    'content-type': type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '');
}

/** Serves sites under their own host names from loopback; nothing outside this machine is ever reached. */
export async function serve(sites: Sites): Promise<Served> {
  const answers: Sites = copyOf(sites);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const host = hostOf(request);
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(`${host} ${path}`);
    const answer = answers[host]?.[path];
    if (answer === undefined) reply(response, { body: 'Not found', type: 'text/plain', status: 404 });
    else reply(response, typeof answer === 'function' ? answer() : answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const mapped = Object.keys(answers).filter((host) => host !== '127.0.0.1' && host !== 'localhost');
  const rules = [
    ...mapped.map((host) => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(', ');
  return {
    port,
    rules,
    requests,
    set: (host, path, answer) => {
      answers[host] = { ...answers[host], [path]: answer };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** One level of copies: answers may be functions, which `structuredClone` refuses. */
function copyOf(sites: Sites): Sites {
  return Object.fromEntries(Object.entries(sites).map(([host, paths]) => [host, { ...paths }]));
}
