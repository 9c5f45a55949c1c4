// What a check found out about the installation, and how to mend it.
export interface Finding {
  /** What was looked at, in a word or two: `Redis persistence`. */
  readonly check: string;
  /** `fail`: Kehila will not run, or may lose what it was told. `warn`: it runs, with a drawback. */
  readonly level: 'ok' | 'warn' | 'fail';
  readonly says: string;
  readonly mend?: string;
}
