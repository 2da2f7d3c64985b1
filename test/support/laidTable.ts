import type { Outcome } from '../../src/simulator/api.ts';
import { weigeringText } from '../../src/cards/text/nl/weigeringen.ts';
import { opening } from '../scenarios/opening.ts';
import { onScreen } from './cardOnScreen.ts';
import { startLocalBot, type LocalBot } from './localBot.ts';
import type { PageApi } from './pageApi.ts';
import { pageTeams } from './pageTeams.ts';
import { rawClicks, type RawClicks } from './rawClicks.ts';
import type { Audience, News } from './scenario/audience.ts';
import { asksMandaat } from './scenario/deeds.ts';
import { newestKenmerk, play } from './scenario/play.ts';
import { until } from './until.ts';

/** What Noor asks of the teamleider, as fields of the form. */
export const verzoek = {
  beslissing: 'Mag de energieschuld eenmalig worden betaald?',
  domein: 'werk-inkomen',
  soort: 'energieschuld',
  effect: 'Zonder betaling wordt het huis afgesloten.',
  ethiek: 'Ja, ook voor anderen.',
  regel: 'De beleidsregel laat het toe.',
};

/** What whoever clicked gets to read. */
export const said = (outcome: Outcome): string =>
  outcome.kind === 'card' || outcome.kind === 'dialog'
    ? onScreen(outcome.card).lines.join(' | ')
    : 'text' in outcome
      ? outcome.text
      : '';

/** A refusal about the laid table, in the words of the product. */
export const words = (why: keyof typeof weigeringText): string =>
  weigeringText[why]({
    regiehouder: 'Noor de Wit',
    starter: 'Noor de Wit',
    aanvrager: 'Noor de Wit',
    beslisser: 'de teamleider Werk & Inkomen',
    uitkomst: '',
    beheerder: 'Bram Willems',
    uitvoerder: '',
    keuze: '',
  });

/** A casusoverleg with Sam and Youssef at the table and a mandaat that waits at Fatima, for whoever wants to spoil it. */
export type LaidTable = {
  readonly bot: LocalBot;
  readonly api: PageApi;
  readonly clicks: RawClicks;
  readonly ids: { readonly kenmerk: string; readonly mandaat: string };
  /** Nothing is sent to anybody, the thread says what it said, and nothing ends in a 5xx. */
  nothingHappens(work: () => Promise<void>): Promise<void>;
  /** Exactly these messages arrive. */
  arrives(expected: News): Promise<void>;
};

/** Lays the table in a bot of its own. */
export async function layTable(): Promise<LaidTable> {
  const bot = await startLocalBot();
  const teams = pageTeams(bot.url);
  const scenes = [
    ...opening('werk-inkomen', 'schuldhulp'),
    { deed: asksMandaat('noor', verzoek), arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] } } as const,
  ];
  const watch: Audience = await play({ name: 'the table is laid', channel: 'Havenkwartier', scenes }, teams);

  return {
    bot,
    api: teams.api,
    clicks: await rawClicks(teams.api, 'Havenkwartier'),
    ids: { kenmerk: await newestKenmerk(watch), mandaat: 'M1' },
    async nothingHappens(work) {
      const before = JSON.stringify(await watch.channel());
      await work();
      await teams.settle();
      expect(await watch.news()).toEqual({});
      expect(JSON.stringify(await watch.channel())).toBe(before);
      expect((await teams.api.wire()).filter(({ status }) => status >= 500)).toEqual([]);
    },
    async arrives(expected) {
      await until(
        () => watch.news(),
        (news) => Object.keys(expected).every((place) => place in news),
      );
      await teams.settle();
      expect(await watch.news()).toEqual(expected);
      watch.remember();
    },
  };
}
