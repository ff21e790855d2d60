/** What whoever looks into a fault has to know of the program. */
export interface About {
  /** The extension's version. */
  version: string;
  /** The browser as it names itself. */
  browser: string;
}
