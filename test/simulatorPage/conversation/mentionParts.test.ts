import { mentionParts, withoutMarks } from '../../../src/simulator/page/conversation/mentionParts.ts';

test('mentions are told apart from the words around them', () => {
  expect(mentionParts('Dag <at>Noor de Wit</at>, kijk je?')).toEqual([
    { words: 'Dag ', mention: false },
    { words: 'Noor de Wit', mention: true },
    { words: ', kijk je?', mention: false },
  ]);
});

test('other marks are just text', () => {
  expect(mentionParts('<b>vet</b> <at>open')).toEqual([{ words: '<b>vet</b> <at>open', mention: false }]);
});

test('without marks the names stay', () => {
  expect(withoutMarks('<at>Noor</at> <at>Sam</at> wacht')).toBe('Noor Sam wacht');
});
