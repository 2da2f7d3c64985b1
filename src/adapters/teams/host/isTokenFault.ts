/** What the library under the SDK throws for a signature that is wrong, or a token before or after its time. */
const libraryFaults = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']);

/** Whether the SDK threw because of the caller's token; anything else, such as keys out of reach, is no fault of theirs. */
export const isTokenFault = (error: unknown): boolean =>
  error instanceof Error &&
  (libraryFaults.has(error.name) || ('statusCode' in error && (error.statusCode === 401 || error.statusCode === 403)));
