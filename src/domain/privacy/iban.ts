import type { Plek } from './plek.ts';

/** Characters in an IBAN per country (ISO 13616). With them a chance hit needs mod 97 at one length only. */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

// Looks ahead at every position, so that a candidate that is none can't swallow the beginning of one that is.
const candidate = /(?=([A-Z]{2}[ .-]?\d[ .-]?\d(?:[ .-]?[A-Z0-9]){11,30}))/gi;

/** IBANs of any country, with or without spaces, that pass mod 97. */
export function findIbans(text: string): readonly Plek[] {
  const places: Plek[] = [];
  for (const { index, 1: written = '' } of text.matchAll(candidate)) {
    const length = lengths.get(written.slice(0, 2).toUpperCase()) ?? Infinity;
    const plain = written.replace(/[ .-]/g, '').toUpperCase();
    if (plain.length < length || mod97(plain.slice(0, length)) !== 1) continue;
    places.push({ start: index, end: index + endOf(written, length) });
  }
  return places;
}

/** Where the first `count` letters and digits of a candidate end. */
const endOf = (written: string, count: number): number =>
  new RegExp(`^(?:[ .-]?[A-Z0-9]){${count}}`, 'i').exec(written)?.[0].length ?? written.length;

function mod97(plain: string): number {
  const moved = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    // A letter stands for two digits, from A = 10.
    rest = (sign <= '9' ? rest * 10 + sign.charCodeAt(0) - 48 : rest * 100 + sign.charCodeAt(0) - 55) % 97;
  }
  return rest;
}
