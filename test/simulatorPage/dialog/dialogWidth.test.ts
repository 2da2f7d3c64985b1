import { dialogWidth } from '../../../src/simulator/page/dialog/dialogWidth.ts';

test('names that Teams knows are kept, others get the width in the middle', () => {
  expect([dialogWidth('small'), dialogWidth('large'), dialogWidth('enormous')]).toEqual(['small', 'large', 'medium']);
});

test('pixels get the first width that has room for them', () => {
  expect([dialogWidth(400), dialogWidth(600), dialogWidth(900)]).toEqual(['small', 'medium', 'large']);
});
