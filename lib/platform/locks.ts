/** Runs one piece of work at a time under this name, over all pages and workers of the extension. */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}

/** Holds a name until this page is gone, however it goes: a killed page lets go of it, too. */
export function holdWhileAlive(name: string): void {
  void navigator.locks.request(name, () => new Promise<never>(() => undefined)).catch(() => undefined);
}

/** Whether any page of the extension holds this name. */
export async function isHeld(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}
