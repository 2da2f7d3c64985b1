/** Runs `task` after `ms` milliseconds of real time; returns how to call it off. */
export type Later = (ms: number, task: () => void) => () => void;

export const later: Later = (ms, task) => {
  const timer = setTimeout(task, ms);
  timer.unref();
  return () => {
    clearTimeout(timer);
  };
};

/** Waits until nothing was asked for `ms` milliseconds, then runs `task` once. `stop` calls off what still waits. */
export function debounce(
  ms: number,
  task: () => void,
  after: Later,
): { readonly ask: () => void; readonly stop: () => void } {
  let callOff: (() => void) | undefined;
  const stop = () => {
    callOff?.();
    callOff = undefined;
  };
  return {
    ask() {
      stop();
      callOff = after(ms, task);
    },
    stop,
  };
}
