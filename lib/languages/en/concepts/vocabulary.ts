/** Words and expressions of some subjects, by what they count. */
export interface Vocabulary {
  concepts: Readonly<Record<string, readonly string[]>>;
  phrases: Readonly<Record<string, readonly string[]>>;
}

/** Single words, parted by white space. */
export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Expressions of several words, parted by semicolons. */
export const expressions = (text: string): string[] => text.split(/\s*;\s*/);
