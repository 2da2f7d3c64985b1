import { generateKeyPairSync, sign } from 'node:crypto';

/** One value of DER: its tag, its length, its bytes. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const ed25519 = sequence(Buffer.from([0x06, 0x03, 0x2b, 0x65, 0x70]));
const commonName = Buffer.from([0x06, 0x03, 0x55, 0x04, 0x03]);
const localhost = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from('localhost')))));
const year = (text: string): Buffer => der(0x17, Buffer.from(`${text}0101000000Z`));

/** A fresh certificate that nobody vouches for, with its key: for a server on loopback, for the length of a test. */
export function selfSigned(): { readonly cert: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(
    ...[der(0x02, Buffer.from([1])), ed25519, localhost, sequence(year('20'), year('49')), localhost, spki],
  );
  const signature = der(0x03, Buffer.from([0]), sign(null, body, privateKey));
  const lines = sequence(body, ed25519, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
