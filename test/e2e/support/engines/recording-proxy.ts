/**
 * What WebDriver does not offer, a proxy between WebKit and the sites does: it lists what the page asks for, and puts a
 * script before everything else on each page, without a change to the page's policy: it carries the policy's own
 * nonce, and comes from the page's own origin.
 */
import { EventEmitter, once } from 'node:events';
import {
  createServer,
  request as forward,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { RECORDER } from './recorder.js';

const SCRIPT_PATH = '/.before-the-page.js';

export interface Exchange {
  url: string;
  method: string;
  headers: IncomingHttpHeaders;
}

/** Tells `request` with an Exchange, and `response` with an Exchange and its status. */
export class RecordingProxy extends EventEmitter {
  /** Sources that run before a page's own, each a whole statement. */
  readonly early: string[] = [];
  private readonly server: Server;

  private constructor() {
    super();
    this.server = createServer((request, response) => this.pass(request, response));
    // An address with https: only that it was asked for is known. Nothing but the tests' own servers is to be reached.
    this.server.on('connect', ({ url, headers }: IncomingMessage, socket) => {
      this.emit('request', {
        url: `https://${(url ?? '').replace(/:443$/, '')}/`,
        method: 'CONNECT',
        headers,
      });
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  static async open(): Promise<RecordingProxy> {
    const proxy = new RecordingProxy();
    proxy.server.listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get address(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  private pass(request: IncomingMessage, response: ServerResponse): void {
    const { url = '', method = 'GET', headers } = request;
    const { hostname, port, pathname, search } = new URL(url);
    if (pathname === SCRIPT_PATH) {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
      response.end([RECORDER, ...this.early].join(';\n'));
      return;
    }
    const exchange: Exchange = { url, method, headers };
    // As Chromium tells it: no preflights, no icon that the browser wants for itself.
    const told = method !== 'OPTIONS' && pathname !== '/favicon.ico';
    if (told) this.emit('request', exchange);
    const onward = forward(
      {
        hostname,
        port,
        path: pathname + search,
        method,
        headers: { ...headers, 'accept-encoding': 'identity' },
      },
      (answer) => {
        if (told) this.emit('response', exchange, answer.statusCode ?? 0);
        if (isDocument(headers, answer.headers)) withEarlyScript(answer, response);
        else {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.on('error', () => response.destroy()).pipe(response);
        }
      },
    );
    // A server that hangs up is what the page is to see, too; and the other way round.
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }
}

function isDocument(asked: IncomingHttpHeaders, answered: IncomingHttpHeaders): boolean {
  const destination = asked['sec-fetch-dest'] ?? 'document';
  return (
    ['document', 'iframe'].includes(destination) && (answered['content-type'] ?? '').startsWith('text/html')
  );
}

/** Puts it into the first piece, and passes the others on as they come. */
function withEarlyScript(answer: IncomingMessage, response: ServerResponse): void {
  const headers = { ...answer.headers };
  delete headers['content-length'];
  answer.once('data', (piece: Buffer) => {
    // Byte for byte, whatever its encoding.
    const html = piece.toString('latin1');
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy']?.toString() ?? '')?.[1];
    const script = `<script${nonce ? ` nonce="${nonce}"` : ''} src="${SCRIPT_PATH}"></script>`;
    const start = /^(\s*<!doctype[^>]*>)?(\s*<html[^>]*>)?(\s*<head[^>]*>)?/i.exec(html)?.[0] ?? '';
    response.writeHead(answer.statusCode ?? 200, headers);
    response.write(Buffer.from(start + script + html.slice(start.length), 'latin1'));
    answer.pipe(response);
  });
  answer.once('end', () => {
    if (!response.headersSent) response.writeHead(answer.statusCode ?? 200, answer.headers).end();
  });
  answer.once('error', () => response.destroy());
}
