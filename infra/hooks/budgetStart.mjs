// Azure does not let the first month of a budget change, so it is set once and kept in the environment of azd.
import { spawnSync } from 'node:child_process';

if ((process.env.BUDGET_START ?? '') === '') {
  const start = `${new Date().toISOString().slice(0, 7)}-01`;
  const { status, error } = spawnSync('azd', ['env', 'set', 'BUDGET_START', start], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) process.stderr.write(`azd did not start: ${error.message}\n`);
  process.exitCode = status ?? 1;
}
