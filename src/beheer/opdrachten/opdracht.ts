import type { Asked } from '../options.ts';
import type { Tools } from '../tools.ts';

/** 0: done. 1: it can't be done, or not all of it, or a chain is broken. 3: begun, and the bot will finish it. */
export type ExitCode = 0 | 1 | 3;

/** One thing a beheerder can ask for. Throws Cannot. */
export type Run = (asked: Asked, tools: Tools) => Promise<ExitCode>;
