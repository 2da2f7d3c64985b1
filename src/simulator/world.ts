import type { SimulatorControl } from './api.ts';
import { chatIdOf, teamsIdOf } from './identity.ts';

export type Person = SimulatorControl['people'][number];
export type Team = SimulatorControl['teams'][number];
export type Channel = Team['channels'][number];

/** A conversation as its id names it; `root` is the message id behind `;messageid=`. */
export type Place =
  | { readonly kind: 'personal'; readonly conversation: string; readonly person: Person }
  | {
      readonly kind: 'channel';
      readonly conversation: string;
      readonly team: Team;
      readonly channel: Channel;
      readonly root: number | undefined;
    };

/** Who and what there is in this Teams. Looked up afresh each time: the configuration may change while it runs. */
export type World = {
  readonly tenantId: string;
  people(): readonly Person[];
  teams(): readonly Team[];
  /** By Entra object id, in either case. */
  person(id: string): Person | undefined;
  /** By any id under which the Connector accepts a member: `29:…`, Entra object id or user principal name. */
  member(id: string): Person | undefined;
  /** By conversation id, with or without `;messageid=`; a team id leads to the team's first channel. */
  place(conversation: string): Place | undefined;
};

/** Reads people and teams from the process this Teams runs in. Everyone is a member of every channel. */
export function createWorld(control: SimulatorControl, tenantId: string): World {
  const person = (id: string) => control.people.find((one) => one.id.toLowerCase() === id.toLowerCase());
  return {
    tenantId,
    people: () => control.people,
    teams: () => control.teams,
    person,
    member: (id) =>
      person(id) ??
      control.people.find((one) => teamsIdOf(one.id) === id || one.email.toLowerCase() === id.toLowerCase()),
    place(conversation) {
      const owner = control.people.find((one) => chatIdOf(one.id) === conversation);
      if (owner) return { kind: 'personal', conversation, person: owner };
      const { id, root } = splitThread(conversation);
      for (const team of control.teams) {
        const channel = team.channels.find((one) => one.id === id) ?? (team.id === id ? team.channels[0] : undefined);
        if (channel) return { kind: 'channel', conversation: channel.id, team, channel, root };
      }
      return undefined;
    },
  };
}

/** The id under which Teams addresses a thread: the channel's id and the root message's. */
export const threadId = (channel: string, root: number): string => `${channel};messageid=${root}`;

function splitThread(conversation: string): { id: string; root: number | undefined } {
  const parts = /^(.*);messageid=(\d{1,16})$/.exec(conversation);
  if (!parts?.[1]) return { id: conversation, root: undefined };
  return { id: parts[1], root: Number(parts[2]) };
}
