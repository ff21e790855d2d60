/** Runs one piece of work at a time under this name, over all pages and workers of the extension. */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
