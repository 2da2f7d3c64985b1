/** Where this Teams reports what went wrong inside it; pino fits. */
export type Log = {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
};
