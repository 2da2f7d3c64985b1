import { uitvoeringsbezwaar } from '../scenarios/bezwaar.ts';
import { eenAntwoord } from '../scenarios/eenAntwoord.ts';
import { extern, externOnbereikbaar, genoemdInThread } from '../scenarios/extern.ts';
import { hogerEnAfgewezen, ladder, nietMeerNodig, staand, vraagEnAntwoord } from '../scenarios/mandaat.ts';
import { wieBetaaltHetRijbewijs } from '../scenarios/rijbewijs.ts';
import { tell } from '../support/scenario/tell.ts';

describe('deciding, over HTTP', () => {
  test.concurrent.each([vraagEnAntwoord, hogerEnAfgewezen, ladder, nietMeerNodig, staand, uitvoeringsbezwaar])(
    '$name',
    (scenario) => tell(scenario),
    60_000,
  );
  test.concurrent.each([extern, externOnbereikbaar, genoemdInThread, wieBetaaltHetRijbewijs, eenAntwoord])(
    '$name',
    (scenario) => tell(scenario),
    60_000,
  );
});
