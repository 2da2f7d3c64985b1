/** What this Teams itself says to the person at the page. */
export const teksten = {
  geenAntwoord: 'De app antwoordt niet. Probeer het zo nog eens.',
  misgegaan: 'Dit lukte niet. Probeer het nog eens.',
  onleesbaar: 'Deze vraag is niet te lezen.',
  teGroot: 'Dit bericht is te groot.',
  geenJson: 'Stuur JSON.',
  onbekendPad: 'Dit bestaat hier niet.',
  verkeerdeWijze: 'Dit kan hier niet op deze manier.',
  anderePlek: 'Dit kan alleen vanaf deze computer en deze pagina.',
  onbekendePersoon: 'Deze persoon is hier niet bekend.',
  onbekendGesprek: 'Dit gesprek bestaat niet, of je doet er niet aan mee.',
  onbekendBericht: 'Dit bericht staat niet in dit gesprek.',
  leegBericht: 'Typ eerst een bericht.',
  appVerwijderd: 'Je hebt Aan Tafel verwijderd. Voeg de app eerst weer toe.',
} as const;
