import { readFile, stat } from 'node:fs/promises';
import { findPackageJSON, stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refused } from '../http/refused.ts';
import { teksten } from '../teksten.ts';

export type StaticFile = { readonly type: string; readonly content: string };
export type StaticFiles = {
  /** The file behind `/` or `/page/…`. Refuses with 404 whatever is not part of the page. */
  read(path: string): Promise<StaticFile>;
};

const types: Readonly<Record<string, string>> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Browser builds that their packages ship; the page loads them as classic scripts (see api.ts). */
const vendor: Readonly<Record<string, readonly [name: string, file: string]>> = {
  '/page/vendor/adaptivecards.js': ['adaptivecards', 'dist/adaptivecards.min.js'],
  '/page/vendor/adaptivecards.css': ['adaptivecards', 'dist/adaptivecards.css'],
  '/page/vendor/markdown-it.js': ['markdown-it', 'dist/browser/markdown-it.umd.min.js'],
  '/page/vendor/purify.js': ['dompurify', 'dist/purify.min.js'],
};

/**
 * The page's files, from `folder`. TypeScript is stripped of its types, which keeps every line in its place, so the
 * browser runs what Node would; read again when the file changes.
 */
export function createStaticFiles(folder: string): StaticFiles {
  const cache = new Map<string, StaticFile & { readonly changed: number }>();
  return {
    async read(path) {
      const file = locate(folder, path);
      const type = types[extname(file ?? '')];
      const found = file ? await stat(file).catch(() => undefined) : undefined;
      if (!file || !type || !found?.isFile()) throw new Refused(404, 'NotFound', teksten.onbekendPad);
      const known = cache.get(file);
      if (known?.changed === found.mtimeMs) return known;
      const source = await readFile(file, 'utf8');
      const content = file.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
      const fresh = { type, content, changed: found.mtimeMs };
      cache.set(file, fresh);
      return fresh;
    },
  };
}

function locate(folder: string, path: string): string | undefined {
  if (path === '/') return join(folder, 'index.html');
  const [name, file] = vendor[path] ?? [];
  if (name && file) {
    const manifest = findPackageJSON(name, pathToFileURL(join(folder, 'index.html')));
    return manifest ? join(dirname(manifest), file) : undefined;
  }
  // Names that can't climb out of the folder: no `..`, no hidden file, no percent sign, no backslash.
  const inside = /^\/page((?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+)$/.exec(path)?.[1];
  return inside ? join(folder, inside) : undefined;
}
