/** What each setting must hold, said after its name. */
const vul = {
  AAN_TAFEL_TEAMS_APP_ID: 'een eigen GUID voor deze app. Bewaar hem voor elke volgende versie.',
  MicrosoftAppId: 'het app-id van de bot, uit Entra of van de beheerde identiteit.',
  AAN_TAFEL_DEVELOPER_NAME: 'de naam van je organisatie, hoogstens 32 tekens.',
  AAN_TAFEL_WEBSITE_DOMAIN: 'de website van je organisatie, zoals www.voorbeeldstad.nl.',
};

/** What `npm run package` says to the beheerder who makes the app package for Teams. */
export const pakketText = {
  gebruik: [
    'Zo werkt het: npm run package [-- --to <map>]',
    '',
    'Ik maak de zip voor het Teams-beheercentrum, in de map dist of in jouw map.',
    'Ik lees deze instellingen uit de omgeving:',
    ...Object.entries(vul).map(([name, what]) => `  ${name.padEnd(25)}${what}`),
    '',
    'Hoe je ze zet, staat in docs/teams.md.',
  ],
  klaar: (file: string, version: string) =>
    `Klaar: ${file}, versie ${version}. Upload dit bestand in het Teams-beheercentrum.`,
  fouten: (count: number) =>
    count === 1
      ? 'Er is geen pakket gemaakt. Dit klopt niet:'
      : `Er is geen pakket gemaakt. ${count} dingen kloppen niet:`,
  regel: (fault: string) => `- ${fault}`,

  vul,
  leeg: (setting: string, what: string) => `${setting} is leeg. Vul in: ${what}`,
  geenGuid: (where: string) => `${where} is geen GUID, zoals 6f1c3c2e-8c5b-4a57-9d3e-2b7f0e4d5a10.`,
  voorbeeldGuid: (where: string) => `${where} is een GUID uit een voorbeeld. Neem er een van jezelf.`,
  teLang: (setting: string, length: number, most: number) => `${setting} heeft ${length} tekens. Er passen er ${most}.`,
  onzichtbaar: (setting: string) => `${setting} bevat een teken dat je niet ziet. Typ de naam opnieuw.`,
  geenDomein: (setting: string) => `${setting} is geen domein. Laat https:// en alles achter de naam weg.`,

  ontbreekt: (file: string) => `${file} ontbreekt in het pakket.`,
  overbodig: (file: string) => `${file} hoort niet in het pakket.`,
  geenJson: (file: string) => `${file} is geen JSON.`,
  schema: (file: string, where: string, what: string) => `${file} ${where}: ${what} (schema van Microsoft).`,
  onbekendeVersie: (version: string) => `manifest.json: van versie ${version} is hier geen schema.`,
  nietIngevuld: (file: string, name: string) => `${file}: \${{${name}}} is niet ingevuld.`,
  geenVersie: (version: string) => `manifest.json version: ${version} is niet van de vorm 1.2.3.`,
  tier1: 'manifest.json supportsChannelFeatures: bij het bereik team hoort tier1.',
  andereBot: 'manifest.json botId: de bot en de berichtextensie hebben niet dezelfde.',
  onbekendBereik: (scope: string) => `manifest.json commandLists: het bereik ${scope} heeft de bot niet.`,
  dubbelBereik: (scope: string) => `manifest.json commandLists: het bereik ${scope} staat in twee lijsten.`,
  dubbeleOpdracht: (title: string) => `manifest.json commandLists: de opdracht ${title} staat er twee keer.`,
  geenHttps: (url: string) => `manifest.json developer: ${url} begint niet met https://.`,
  ruimDomein: (domain: string) => `manifest.json validDomains: ${domain} is geen domein van jezelf.`,
  rscZonderApp: 'manifest.json authorization: rechten per team vragen om webApplicationInfo.',
  dubbeleTaal: (tag: string) => `manifest.json localizationInfo: de taal ${tag} staat er twee keer.`,
  nietVertaald: (file: string, path: string) => `${file}: ${path} is niet vertaald.`,
  vertaaltNiets: (file: string, path: string) => `${file}: ${path} staat niet in het manifest.`,

  geenPng: (file: string, why: string) => `${file} is geen bruikbare PNG: ${why}.`,
  maat: (file: string, width: number, height: number, side: number) =>
    `${file} is ${width} bij ${height} beeldpunten. Dat moet ${side} bij ${side} zijn.`,
  nietWit: (file: string, count: number) =>
    `${file}: ${count} beeldpunten zijn niet wit. Teams wil wit op doorzichtig.`,
  nietDoorzichtig: (file: string) => `${file} heeft geen doorzichtige achtergrond.`,
  leegBeeld: (file: string) => `${file} is helemaal doorzichtig.`,
} as const;
