import type { StoreVersion } from './storeVersion.ts';
import type { StoredKind } from './upgrades.ts';
import type { AbsenceDocument } from '../absences.ts';
import type { DigestDocument, DigestsSince } from '../digest.ts';
import type { Draft, SealedDraft } from '../drafts.ts';
import type { DirectoryFollowed } from '../followDirectory.ts';
import type { HouseholdDocument } from '../households.ts';
import type { InstanceDocument } from '../instances/membership.ts';
import type { Visit } from '../instances/visit.ts';
import type { ClockOffset } from '../movableClock.ts';
import type { ChannelDocument, PersonDocument } from '../people.ts';
import type { ReadLine } from '../readLog.ts';
import type { BeheerLine } from '../bewaren/beheerLog.ts';
import type { LooseMessage } from '../bewaren/looseMessages.ts';
import type { TermDocument } from '../bewaren/applyTerm.ts';
import type { DailyRound } from '../bewaren/dailyRound.ts';
import type { CasusEvent } from '../../domain/casusoverleg/events.ts';
import type { Figuur } from '../../domain/cijfers/casusCijfers.ts';
import type { CasusDocument } from '../../ports/casusStore.ts';

type PerKind = Readonly<
  Record<Exclude<StoredKind, 'setting' | 'instance'> | `${'setting' | 'instance'}/${string}`, unknown>
>;
type Complete<Shapes extends PerKind> = Shapes;

/**
 * What each kind of document holds, for the test that lets no shape change without a new version. Of a casusoverleg and
 * of a draft also what lies sealed in it; of the settings and of who is at work each by its id, because each has a
 * shape of its own.
 */
export type Stored = Complete<{
  casus: { document: CasusDocument; event: CasusEvent };
  household: HouseholdDocument;
  person: PersonDocument;
  absence: AbsenceDocument;
  channel: ChannelDocument;
  digest: DigestDocument;
  readlog: ReadLine;
  'setting/clock': ClockOffset;
  'setting/digests': DigestsSince;
  'setting/schema': StoreVersion;
  'setting/bewaren': TermDocument;
  'setting/orphans': DailyRound;
  'setting/gids': DirectoryFollowed;
  'instance/teams': InstanceDocument;
  'instance/copy': Visit;
  'instance/beheer': Visit;
  figure: Figuur;
  beheer: BeheerLine;
  loose: LooseMessage;
  draft: { sealed: SealedDraft; draft: Draft };
}>;
