import { beheerderUnlessDry } from '../about.ts';
import { removeCasussen } from '../removeCasussen.ts';
import type { Run } from './opdracht.ts';
import { pastTerm } from '../../application/bewaren/pastTerm.ts';
import { beheerText } from '../../cards/text/nl/beheer.ts';

/** Forgets what is past its term, now (law 15); what began before and was interrupted is ended. */
export const bewaren: Run = async (asked, tools) => {
  const by = beheerderUnlessDry(asked, tools);
  const { past, held, runs } = await pastTerm(tools);
  tools.write(beheerText.termijn(tools.org.bewaren.dagen, runs));
  if (held.length > 0) tools.write(beheerText.vastgehouden(held));
  if (past.length === 0 || by === undefined) {
    tools.write(beheerText.niets);
    return 0;
  }
  tools.write(beheerText.teVerwijderen(past));
  return asked.dryRun ? 0 : removeCasussen(past, { by, waarom: 'termijn' }, tools);
};
