/** Something that went wrong and that a person can be told about; its words are messages `problem.<code>.*`. */
export interface Problem {
  code: string;
  values: Record<string, string | number>;
}

/** An expected failure is a value. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };
