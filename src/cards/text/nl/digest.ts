import type { Trede } from '../../../domain/organisatie/organisatie.ts';

export const tredeNaam: Readonly<Record<Trede, string>> = {
  teamleider: 'Teamleider',
  afdelingshoofd: 'Afdelingshoofd',
  directeur: 'Directeur',
};

/** The weekly digest (D1 to D3): no names, no blame. */
export const digestText = {
  week: (nummer: number, gebieden: string) => `Week ${nummer} · ${gebieden}`,
  en: 'en',
  soort: 'Weekoverzicht',
  geenWachtend: 'Er wacht geen mandaat op een besluit. Fijn.',
  wachtend: (aantal: string) => `${aantal} op een besluit.`,
  minder: (aantal: string) => aantal.replace('<', 'Minder dan '),
  mandaat: 'mandaat wacht',
  mandaten: 'mandaten wachten',
  sneller: (nu: string, was: string) => `Het gaat sneller: een besluit kostte ${nu} (was ${was}).`,
  langzamer: (nu: string, was: string) => `Een besluit kostte ${nu} (was ${was}).`,
  evenLang: (nu: string) => `Een besluit kostte ${nu}, net als vorige week.`,
  zonderVergelijk: (nu: string) => `Een besluit kostte ${nu}.`,
  geenBesluit: 'Deze week is er niets besloten.',
  weinigBesloten: 'Er is te weinig besloten om een tijd te noemen.',
  was: (nu: string, vorige: string) => `${nu} (was ${vorige})`,
  casussen: 'Casussen',
  nieuw: 'Nieuw',
  open: 'Open',
  gesloten: 'Gesloten',
  regie: 'Regie',
  zonderRegie: (aantal: string) =>
    aantal === '0'
      ? 'Geen casus met voorlopige of afwezige regie'
      : `${aantal} ${aantal === '1' ? 'casus' : 'casussen'} met voorlopige of afwezige regie`,
  voorlopigeRegie: 'Regie is voorlopig',
  afwezigeRegie: 'Regiehouder is afwezig',
  besloten: 'Besloten',
  mandatenKop: 'Mandaten per niveau',
  wacht: (aantal: string) => `${aantal} wacht`,
  zijnBesloten: (aantal: string) => `${aantal} besloten`,
  langst: (duur: string) => `langst ${duur}`,
  mediaan: (duur: string) => `${duur} tot besluit (mediaan)`,
  grafiek: 'Wachttijd tot besluit, mediaan in werkdagen',
  uitnodigingen: 'Uitnodigingen zonder antwoord',
  onbeantwoord: (onbeantwoord: string, gevraagd: string) => `${onbeantwoord} van ${gevraagd}`,
  intern: 'Binnen de gemeente',
  extern: 'Andere organisaties',
  knelpunten: 'Knelpunten',
  kenmerken: 'Kijk hier nog eens naar',
  wachtendMandaat: 'Mandaat wacht',
  speak: (week: number, kop: string, tempo: string) => `Overzicht van week ${week}. ${kop} ${tempo}`,
};
