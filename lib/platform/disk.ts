/** Bytes that the extension uses, null where the browser doesn't say. */
export async function bytesUsed(): Promise<number | null> {
  return (await navigator.storage?.estimate?.())?.usage ?? null;
}

/** Whether the browser promised not to evict; null where it can't be asked (workers). */
export async function isPersisted(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.()) ?? null;
}

/** Asks for that promise; it exists only in pages. */
export async function askToPersist(): Promise<boolean | null> {
  return (await navigator.storage?.persist?.()) ?? null;
}
