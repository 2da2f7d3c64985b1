import type { BewarenCommand } from '../../../src/domain/bewaren/commands.ts';
import { bewaargronden } from '../../../src/domain/bewaren/state.ts';
import * as bewaar from '../bewaarOpdrachten.ts';
import { nthOf, rarely, type Daad, type Keuze, type Vaak } from './kiezen.ts';

/** The beheerder, and now and then somebody who is not. */
const beheerder = ({ who, nth }: Keuze): string => (nth === 0 && who === 'noor' ? who : 'bram');
const grond = ({ nth }: Keuze) => nthOf(bewaargronden.slice(0, 2), nth) ?? 'bezwaar';
const onceClosed =
  (daad: Daad): Daad =>
  (scene, keuze) =>
    scene.casus.status === 'open' ? undefined : daad(scene, keuze);
const onceHeld =
  (daad: Daad): Daad =>
  (scene, keuze) =>
    scene.casus.bewaring.vastgehouden.length === 0 ? undefined : daad(scene, keuze);

/** What a beheerder can do with what is kept, each command with how it comes about on a walk (law 15). */
export const dadenBewaren: Readonly<Record<BewarenCommand['type'], readonly (Daad | Vaak)[]>> = {
  placeHold: [rarely((_, keuze) => bewaar.held({ by: beheerder(keuze), grond: grond(keuze) }))],
  liftHold: [onceHeld((_, keuze) => bewaar.letGo({ by: beheerder(keuze), grond: grond(keuze) }))],
  removeCasusoverleg: [
    rarely(() => bewaar.removed()),
    onceClosed((_, keuze) =>
      bewaar.removed({ by: beheerder(keuze), waarom: keuze.nth % 2 === 0 ? 'termijn' : 'verzoek' }),
    ),
  ],
  deleteTexts: [onceClosed(() => bewaar.textsDeleted())],
};
