import { uitvoeringsbezwaar } from '../scenarios/bezwaar.ts';
import { extern, externOnbereikbaar, genoemdInThread } from '../scenarios/extern.ts';
import { hogerEnAfgewezen, ladder, nietMeerNodig, staand, vraagEnAntwoord } from '../scenarios/mandaat.ts';
import { tell } from '../support/scenario/tell.ts';

describe('deciding, over HTTP', () => {
  test.concurrent.each([vraagEnAntwoord, hogerEnAfgewezen, ladder, nietMeerNodig, staand, uitvoeringsbezwaar])(
    '$name',
    (scenario) => tell(scenario),
    60_000,
  );
  test.concurrent.each([extern, externOnbereikbaar, genoemdInThread])('$name', (scenario) => tell(scenario), 60_000);
});
