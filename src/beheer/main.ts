import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';
import { runBeheer } from './runBeheer.ts';

// Whoever stops reading, as `| head` does, does not stop what was begun.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = 1;
process.exitCode = await runBeheer(process.argv.slice(2), {
  write: (line) => process.stdout.write(`${line}\n`),
  async ask(question) {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    // Whoever closes the input said no.
    const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    const answer = await Promise.race([lines.question(question), closed]);
    lines.close();
    return answer;
  },
  pause: () => setTimeout(1000),
});
