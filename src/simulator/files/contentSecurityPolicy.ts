/**
 * Only what comes from here: cards come from the bot and may hold any text. Neither scripts nor styles may be inline;
 * adaptivecards sets styles through `element.style`, which this allows.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
