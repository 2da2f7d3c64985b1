import type { ErrorCode } from 'yaml';

const general = 'deze regel is niet te lezen. Kijk naar inspringen, dubbele punten en aanhalingstekens.';

const byCode: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'deze sleutel staat er twee keer. Haal er een weg.',
  BAD_INDENT: 'deze regel springt niet goed in. Gebruik spaties, net zoveel als de regels ernaast.',
  TAB_AS_INDENT: 'hier staat een tab. Gebruik spaties om in te springen.',
  MISSING_CHAR: 'hier ontbreekt een teken, zoals een aanhalingsteken, een haakje of een komma.',
  BAD_ALIAS: 'deze verwijzing met * is niet te lezen.',
  MULTIPLE_DOCS: 'hier begint een tweede document (---). Er mag er maar één zijn.',
  NON_STRING_KEY: 'deze sleutel is geen tekst.',
};

/** Faults of YAML itself. */
export const yamlTexts = {
  syntax: (code: ErrorCode) => byCode[code] ?? general,
  unknownAlias: (name: string) => `er is nergens een &${name} om naar te verwijzen.`,
  gereserveerd: 'deze sleutel mag niet. Kies een andere naam.',
  tooManyAliases: 'er staan te veel verwijzingen met * in dit bestand.',
  unreadable: (code: string) => `het bestand is niet te openen (${code}). Staat het er, en mag de bot het lezen?`,
} as const;
