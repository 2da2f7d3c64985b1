import type { DigestView } from '../../cards/digestView.ts';
import { telwoord, vensterOfSamen } from '../../cards/text/nl/telwoord.ts';
import type { Digest } from '../../domain/cijfers/digest.ts';
import type { Aantal } from '../../domain/cijfers/suppress.ts';
import type { Organisatie } from '../../domain/organisatie/organisatie.ts';

const verschil = ({ nu, vorige }: { readonly nu: Aantal; readonly vorige: Aantal }) => ({
  nu: telwoord(nu),
  vorige: telwoord(vorige),
});

/** The figures of one manager's week in words; what had to be suppressed already is (D2). */
export function digestView(digest: Digest, org: Organisatie): DigestView {
  const { casussen, mandaten } = digest;
  return {
    week: digest.week,
    gebieden: digest.gebieden.map((id) => org.gebieden.get(id)?.naam ?? id),
    werkdag: digest.werkdag,
    casussen: {
      nieuw: verschil(casussen.nieuw),
      open: verschil(casussen.open),
      gesloten: verschil(casussen.gesloten),
    },
    mandaten: {
      wacht: verschil(mandaten.wacht),
      besloten: verschil(mandaten.besloten),
      perNiveau: mandaten.perNiveau.map((niveau) => ({
        ...niveau,
        wacht: telwoord(niveau.wacht),
        besloten: telwoord(niveau.besloten),
      })),
      mediaan: mandaten.mediaan,
    },
    regie: {
      nu: telwoord(digest.regie.nu),
      vorige: digest.regie.vorige === undefined ? undefined : telwoord(digest.regie.vorige),
    },
    uitnodigingen: digest.uitnodigingen.map(({ domein, gevraagd, onbeantwoord }) => ({
      domein: org.domeinen.get(domein)?.naam ?? domein,
      extern: org.domeinen.get(domein)?.soort === 'extern',
      gevraagd: telwoord(gevraagd),
      onbeantwoord: telwoord(onbeantwoord),
    })),
    knelpunten: digest.knelpunten.map(({ venster, aantal }) => ({
      venster: vensterOfSamen(venster),
      aantal: telwoord(aantal),
    })),
    kenmerken: digest.kenmerken,
  };
}
