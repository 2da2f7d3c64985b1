import type { Klokken, Mandaatklok } from '../../../domain/organisatie/organisatie.ts';
import type { Kantoor } from '../../../domain/werktijd/kantoor.ts';
import { werkdagMinuten } from '../../../domain/werktijd/werkdag.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { werkminutenFrom } from './werkminutenFrom.ts';

/** All durations in office minutes; a werkdag is as long as the office is open (M5). */
export function klokkenFrom({ klokken }: Bestand, kantoor: Kantoor): Klokken {
  const werkdag = werkdagMinuten(kantoor);
  const minutes = (text: string) => werkminutenFrom(text, werkdag);
  const { uitnodiging, regie, mandaat, actie } = klokken;
  const mandaatklok = (klok: Bestand['klokken']['mandaat']['normaal']): Mandaatklok => ({
    herinneringen: klok.herinneringen.map(minutes),
    waarschuwing: minutes(klok.waarschuwing),
    volgende: minutes(klok.volgende),
  });

  return {
    uitnodiging: {
      herinnering: minutes(uitnodiging.herinnering),
      vervanger: minutes(uitnodiging.vervanger),
      teamleider: minutes(uitnodiging.teamleider),
      geenReactie: minutes(uitnodiging.geenReactie),
    },
    regie: { herinnering: minutes(regie.herinnering), verloopt: minutes(regie.verloopt) },
    mandaat: {
      normaal: mandaatklok(mandaat.normaal),
      spoed: mandaatklok(mandaat.spoed),
      waarschuwingVooraf: minutes(mandaat.waarschuwingVooraf),
      vraag: {
        herinnering: minutes(mandaat.vraag.herinnering),
        regiehouder: minutes(mandaat.vraag.regiehouder),
      },
      extern: { herinneringen: mandaat.extern.herinneringen.map(minutes) },
      naDirecteur: minutes(mandaat.naDirecteur),
      vragenPerNiveau: mandaat.vragenPerNiveau,
      conceptDagen: mandaat.conceptDagen,
      advies: minutes(mandaat.advies),
      uitvoering: minutes(mandaat.uitvoering),
      duwtje: minutes(mandaat.duwtje),
    },
    actie: {
      termijn: minutes(actie.termijn),
      herinnering: minutes(actie.herinnering),
      regiehouder: minutes(actie.regiehouder),
    },
  };
}
