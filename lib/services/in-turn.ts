/** Does one piece of work a key at a time, in the order in which they were asked for. */
export function inTurn<K>(): <T>(key: K, work: () => Promise<T>) => Promise<T> {
  const last = new Map<K, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const own = before.then(work, work);
    last.set(key, own);
    const over = () => void (last.get(key) === own && last.delete(key));
    own.then(over, over);
    return own;
  };
}
