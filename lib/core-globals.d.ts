/**
 * The pure globals that the core may use beside ES2024 and `Intl`: both browsers and Node have them,
 * and none reaches the page, the network, the clock or the disk.
 */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  hash: string;
  readonly origin: string;
  password: string;
  readonly pathname: string;
  readonly port: string;
  readonly protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
}
declare class URLSearchParams {
  delete(name: string): void;
  keys(): IterableIterator<string>;
  sort(): void;
  toString(): string;
}
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}
interface ReadableStream<T> extends AsyncIterable<T> {
  readonly locked: boolean;
}
