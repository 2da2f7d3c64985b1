import { formatDeepLink, parseDeepLink } from '../../../src/simulator/page/state/deepLink.ts';

test('ids as Teams makes them come back whole from the address', () => {
  const link = { as: 'a1b2-c3', conversation: '19:havenkwartier@thread.tacv2;messageid=17&x=1' };
  expect(parseDeepLink(formatDeepLink(link))).toEqual(link);
});

test('what is left open stays open', () => {
  expect(formatDeepLink({ as: 'sam', conversation: undefined })).toBe('#as=sam');
  expect(parseDeepLink('#as=sam')).toEqual({ as: 'sam', conversation: undefined });
  expect(parseDeepLink('')).toEqual({ as: undefined, conversation: undefined });
});
