import { doorTeamleider, opVakantie } from '../scenarios/afwezig.ts';
import { consult } from '../scenarios/consult.ts';
import { geenReactie } from '../scenarios/geenReactie.ts';
import { regie } from '../scenarios/regie.ts';
import { vervanger } from '../scenarios/vervanger.ts';
import { tell } from '../support/scenario/tell.ts';

describe('bringing people together, over HTTP', () => {
  test.concurrent.each([consult, vervanger, opVakantie, doorTeamleider, geenReactie, regie])(
    '$name',
    (scenario) => tell(scenario),
    60_000,
  );
});
