import { einddatum } from '../../../src/domain/werktijd/einddatum.ts';
import { datum } from '../../support/kantoor.ts';
import { voorbeeldstad } from '../../support/voorbeeldstad.ts';

const { erkendeFeestdagen } = voorbeeldstad();

test.each([
  ['a working day stays', '2026-12-04', '2026-12-04'],
  ['Saturday becomes Monday', '2026-12-05', '2026-12-07'],
  ['Sunday becomes Monday', '2026-12-06', '2026-12-07'],
  ['Christmas on a Friday becomes the Monday after its weekend', '2026-12-25', '2026-12-28'],
  ['New Year on a Friday becomes Monday', '2027-01-01', '2027-01-04'],
  ['Goede Vrijdag becomes the Tuesday after Easter, also where the office is open', '2026-04-03', '2026-04-07'],
  ['Koningsdag becomes the next day', '2026-04-27', '2026-04-28'],
  ['Koningsdag on Saturday 26 April, because the 27th is a Sunday', '2025-04-26', '2025-04-28'],
  ['5 mei becomes the next day, in every year', '2026-05-05', '2026-05-06'],
  ['Hemelvaart becomes Friday', '2026-05-14', '2026-05-15'],
  ['Pinksteren becomes Tuesday', '2026-05-24', '2026-05-26'],
  ['a day on which only the office is closed stays', '2026-12-31', '2026-12-31'],
])('%s (law 12, 13)', (_, given, becomes) => expect(einddatum(datum(given), erkendeFeestdagen)).toBe(becomes));
