/** Rarer actions (casus.meer). */
export const meerText = {
  titel: 'Meer',
  wat: 'Wat wil je doen?',
  niets: 'Er is nu niets anders te doen.',
  acties: {
    'doel.onderschrijf': 'Onderschrijf het doel',
    'domein.uitnodigen': 'Domein uitnodigen …',
    'regie.aanbieden': 'Regie aanbieden …',
    'regie.intrekken': 'Trek het aanbod van regie in',
    'mandaat.vragen': 'Mandaat vragen …',
    'mandaat.antwoord': 'Vraag beantwoorden …',
    'mandaat.intrekken': 'Aanvraag intrekken …',
    'mandaat.nietmeernodig': 'Mandaat is niet meer nodig …',
    'mandaat.extern': 'Antwoord vastleggen …',
    'mandaat.referentie': 'Besluitnummer noteren …',
    'casus.sluit': 'Casusoverleg afronden …',
    'casus.vervallen': 'Laten vervallen …',
  },
};
