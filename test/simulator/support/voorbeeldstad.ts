import type { SimulatorControl } from '../../../src/simulator/api.ts';

export const tenantId = '00000000-0000-4000-8000-000000000001';
export const noor = '00000000-0000-4000-8000-0000000000a1';
export const sam = '00000000-0000-4000-8000-0000000000a2';
export const havenkwartier = '19:havenkwartier@thread.tacv2';
export const molenbuurt = '19:molenbuurt@thread.tacv2';
export const team = '19:wijkteams@thread.tacv2';

/** Monday 23 November 2026, 09:10 in Voorbeeldstad. */
export const begin = Date.UTC(2026, 10, 23, 8, 10);

const hour = 3_600_000;

/** Two people, one team and two channels, and a clock that only jumps. */
export function voorbeeldstad(): SimulatorControl {
  let now = begin;
  return {
    gemeente: 'Voorbeeldstad',
    people: [
      { id: noor, naam: 'Noor de Wit', functie: 'wijkteam', email: 'noor@voorbeeldstad.example' },
      { id: sam, naam: 'Sam Bakker', functie: 'klantmanager', email: 'sam@voorbeeldstad.example' },
    ],
    teams: [
      {
        id: team,
        naam: 'Wijkteams',
        channels: [
          { id: havenkwartier, naam: 'Havenkwartier' },
          { id: molenbuurt, naam: 'Molenbuurt' },
        ],
      },
    ],
    commands: [{ title: 'help', description: 'Wat kan ik hier doen' }],
    now: () => now,
    kantoorOpen: () => true,
    jump(by) {
      now += by === 'uur' ? hour : 24 * hour;
      return Promise.resolve();
    },
  };
}
