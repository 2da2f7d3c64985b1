import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { literalOf, propertiesOf, readInfra } from './support/bicep.ts';

const azure = parse(readFileSync('azure.yaml', 'utf8')) as Readonly<Record<string, unknown>> & {
  services: Readonly<Record<string, Readonly<Record<string, string>>>>;
  hooks: Readonly<Record<string, Readonly<Record<string, { shell: string; run: string }>>>>;
};
const { parameters } = JSON.parse(readFileSync('infra/main.parameters.json', 'utf8')) as {
  parameters: Readonly<Record<string, { value: string }>>;
};
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('azure.yaml has the fields that azd asks for, and no unknown one', () => {
  expect(Object.keys(azure)).toEqual(['name', 'metadata', 'infra', 'services', 'hooks']);
  expect(azure['name']).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/);
  expect(azure['metadata']).toEqual({ template: `aan-tafel@${version}` });
  expect(azure['infra']).toEqual({ provider: 'bicep', path: 'infra', module: 'main' });
  expect(azure.services).toEqual({ bot: { project: '.', language: 'js', host: 'appservice' } });
});

test('azd finds the App Service by the name of its service, and no other resource bears it', async () => {
  const files = await readInfra();
  const app = files[0]!.modules.find(({ name }) => name === 'app')!;
  expect(literalOf(propertiesOf(app.body['params'])['serviceName']!)).toBe(Object.keys(azure.services).join());
  const bearers = files.flatMap(({ name, resources, modules }) =>
    [...resources, ...modules]
      .filter(({ node }) => node.text.includes('azd-service-name'))
      .map((one) => `${name}.${one.name}`),
  );
  expect(bearers).toEqual(['app.site']);
  expect(files[0]!.text).toContain("'azd-env-name': environmentName");
});

test('every hook is one of azd, and runs a file that is there, on Windows too', () => {
  expect(Object.keys(azure.hooks)).toEqual(['preprovision', 'postprovision']);
  for (const { posix, windows, ...others } of Object.values(azure.hooks)) {
    expect(others).toEqual({});
    expect([posix?.shell, windows?.shell]).toEqual(['sh', 'pwsh']);
    expect(posix?.run).toBe(windows?.run);
    expect(readFileSync(posix!.run.replace(/^node /, ''), 'utf8')).not.toBe('');
  }
});

test('every parameter of main is filled from the environment of azd, with the default of main', async () => {
  const [main] = await readInfra();
  expect(Object.keys(parameters)).toEqual(main!.params.map(({ name }) => name));
  for (const { name, required, node } of main!.params) {
    const [, setting, preset] = /^\$\{([A-Z_]+)(?:=(.*))?\}$/.exec(parameters[name]!.value) ?? [];
    expect([name, setting]).toEqual([name, expect.stringMatching(/./)]);
    const byDefault = /^param \w+ \w+ = '?(.*?)'?$/m.exec(node.text)?.[1];
    expect([name, preset]).toEqual([name, required ? undefined : byDefault]);
  }
});

test('what is sent to Azure leaves out what is local, and settings above all', () => {
  const ignored = readFileSync('.webappignore', 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', '.data', '.azure', 'node_modules']));
  expect(
    ignored.filter((name) => ['src', 'config', 'package.json', 'package-lock.json', '.npmrc'].includes(name)),
  ).toEqual([]);
});

test('the colleagues of a gemeente go neither to Azure with the program nor into git, by the names of the manual', () => {
  const manual = readFileSync('docs/installatie.md', 'utf8');
  expect(manual).toContain('directory:import -- mensen.csv --into config/gemeente.yaml');
  for (const file of ['.webappignore', '.gitignore'])
    expect(readFileSync(file, 'utf8').split('\n')).toEqual(
      expect.arrayContaining(['/config/gemeente.yaml', '/gemeente.yaml', '*.csv']),
    );
});

test('infra/README.md explains every parameter by the name that azd env set takes', () => {
  const readme = readFileSync('infra/README.md', 'utf8');
  const names = Object.values(parameters).map(({ value }) => /[A-Z_]+/.exec(value)?.[0] ?? '');
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
