import type { Uitnodigingsreden } from '../../../domain/uitnodiging/state.ts';
import type { UitnodigingView } from '../../views.ts';

/** What is asked of a domein, by reason (U2). */
export const uitnodigingVraag: Readonly<Record<Uitnodigingsreden, (domein: string) => string>> = {
  meedenken: (domein) => `Denk je mee namens ${domein}?`,
  expertise: (domein) => `Deel je je kennis namens ${domein}?`,
  overname: (domein) => `Kan ${domein} dit overnemen?`,
  'ter-kennisgeving': (domein) => `Wil ${domein} hiervan weten?`,
  'op-verzoek-van-inwoner': (domein) => `De inwoner vraagt om ${domein}. Denk je mee?`,
};

/** Why this person gets it (U1, U3). */
export const viaUitleg: Readonly<Record<UitnodigingView['via'], string>> = {
  contactpersoon: '',
  vervanger: 'Je krijgt deze vraag als vervanger.',
  teamleider: 'Je krijgt deze vraag als teamleider.',
  collega: 'Een collega gaf deze vraag aan jou door.',
};

export const uitnodigingText = {
  soort: 'Uitnodiging',
  antwoordVoor: (moment: string) => `Graag antwoord vóór ${moment}. Daarna vraag ik iemand anders.`,
  antwoordGraag: 'Graag je antwoord.',
  eerder: (naam: string) => `Eerder gevraagd: ${naam}.`,
  meedenken: 'Meedoen is meedenken. Het is geen formele aanvraag.',
  doel: 'Doel',
  doelOnderschreven: 'Doel onderschreven',
  grondslag: 'Grondslag',
  gevraagdDoor: (wie: string, moment: string) => `${wie} · ${moment}`,
  doeMee: 'Doe mee',
  geenRol: 'Geen rol …',
  collega: 'Doorgeven …',
  onderschrijf: 'Onderschrijf het doel',
  doetMee: (wie: string, domein: string) => `${wie} doet mee namens ${domein}.`,
  geenRolGemeld: (domein: string) => `${domein} heeft hier geen rol.`,
  doorgegeven: (naam: string) => `Doorgegeven aan ${naam}.`,
  vervallen: 'Deze uitnodiging is vervallen.',
  nietsTeDoen: 'Je hoeft niets meer te doen.',
  consult: 'Vraag',
  consultVraag: (domein: string) => `Een vraag aan ${domein}`,
  consultUitleg: 'Met je antwoord is het consult klaar.',
  antwoordGeven: 'Geef antwoord …',
  beantwoord: (wie: string, moment: string) => `Beantwoord door ${wie}, ${moment}.`,
  elders: (wie: string) => `Deze vraag ligt nu bij ${wie}.`,
};
