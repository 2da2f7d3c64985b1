import { z } from 'zod/v4';

/** How long things are kept (law 14, 15), in calendar days. */
export const bewarenShape = z
  .strictObject({
    dagen: z
      .int()
      .min(1)
      .max(3660)
      .default(90)
      .describe('Hoeveel dagen een casusoverleg na het sluiten bewaard blijft. Standaard: 90.'),
    vanzelf: z
      .enum(['ja', 'nee'])
      .default('ja')
      .describe('Verwijdert de bot het daarna zelf? Met nee doet de beheerder het met npm run beheer -- bewaren.'),
    logboek: z
      .int()
      .min(30)
      .max(3660)
      .default(365)
      .describe(
        'Hoeveel dagen het logboek blijft van beheer, opgezochte huishoudens en weekberichten. Standaard: 365.',
      ),
  })
  .describe('Hoe lang de bot iets bewaart. Daarna blijven alleen anonieme cijfers over.');
