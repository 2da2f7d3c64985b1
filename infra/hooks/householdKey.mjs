// Puts a household key into the vault when there is none yet, and never another one in its place: with another key no
// household is recognised and drafts are lost. It goes by Azure's management, so whoever runs this needs no right to read
// secrets, and it also works when the vault is behind a private endpoint. The key itself is nowhere but in the vault.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';

const secretName = 'household-key';
const management = 'https://management.azure.com';

/** Calls Azure's management with the sign-in of the Azure CLI. A body goes by standard input: others can read arguments. */
function call(method, url, body) {
  const words = ['rest', '--method', method, '--url', url, ...(body === undefined ? [] : ['--body', '@-'])];
  const { status, stdout, stderr, error } = spawnSync('az', words, {
    encoding: 'utf8',
    input: body === undefined ? '' : JSON.stringify(body),
    shell: process.platform === 'win32',
  });
  if (error) throw new Error(`The Azure CLI (az) did not start: ${error.message}`);
  if (status !== 0) throw new Error(`Azure refused ${method} ${url}\n${stderr.trim()}`);
  return stdout.trim() === '' ? {} : JSON.parse(stdout);
}

function* secretNames(vault) {
  for (let url = `${management}${vault}/secrets?api-version=2023-07-01`; url;) {
    const { value = [], nextLink } = call('get', url);
    for (const { name } of value) yield name;
    url = nextLink;
  }
}

function settingOf(name) {
  const value = process.env[name] ?? '';
  if (!value.startsWith('/subscriptions/')) throw new Error(`${name} is not a resource id; run azd provision first`);
  return value;
}

try {
  const vault = settingOf('AZURE_KEY_VAULT_RESOURCE_ID');
  const site = settingOf('SERVICE_BOT_RESOURCE_ID');
  if ([...secretNames(vault)].includes(secretName)) {
    process.stdout.write('The household key is in the vault, and stays as it is.\n');
  } else {
    const value = randomBytes(32).toString('base64url');
    const contentType = 'Aan Tafel: hashes zaaknummers, encrypts drafts. Never change it.';
    call('put', `${management}${vault}/secrets/${secretName}?api-version=2023-07-01`, {
      properties: { value, contentType },
    });
    process.stdout.write('A household key was made, in the vault only.\n');
  }
  // Also when the key was there: a role or a private way that was only just made may have been too late for the first look,
  // and by itself App Service looks again only once a day.
  call('post', `${management}${site}/config/configreferences/appsettings/refresh?api-version=2022-03-01`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
