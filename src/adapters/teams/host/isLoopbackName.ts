/** Whether a request was sent to this machine by a loopback name. `host` is its Host header. */
export const isLoopbackName = (host = ''): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
