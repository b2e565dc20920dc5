/** What a charity decides about its forum. The demo's charity is made up. */
import type { Rota } from './presence.ts';

export interface ForumSettings {
  readonly name: string;
  readonly description: string;
  readonly visibility: 'PUBLIC' | 'MEMBERS';
  readonly rota: Rota;
  readonly usualReplyTime: string | null;
  readonly usualHoldTime: string | null;
  readonly usualReportTime: string | null;
  readonly rules: readonly string[];
  readonly acknowledgements: readonly { readonly id: string; readonly label: string }[];
  /** Whether a moderator reads a member's posts first, until one of them has appeared. */
  readonly holdFirstPosts: boolean;
  /** `words`: readers are told that a post helped somebody, without a number (E40). */
  readonly helpedVisibility: 'author' | 'words';
  readonly rates: Rates;
  readonly maxLivePerPerson: number;
  readonly maxLive: number;
}

/** A bucket holds `burst` and fills by `perMinute`. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

export interface Rates {
  readonly read: Rate;
  readonly search: Rate;
  readonly write: Rate;
  readonly mark: Rate;
  readonly signIn: Rate;
}

export const DEMO_SETTINGS: ForumSettings = {
  name: 'The Lantern Rooms',
  description:
    'A place for people who are having a hard time to talk with each other. The Lantern Rooms, a small charity, runs it. ' +
    'It is peer support, not counselling and not a crisis service.',
  visibility: 'PUBLIC',
  rota: { timeZone: 'Europe/London', from: 8, until: 23 },
  usualReplyTime: 'within a day',
  usualHoldTime: '2 hours in the day',
  usualReportTime: 'within a few hours in the day',
  rules: [
    'Be kind. Everyone here is doing their best.',
    'Share what helped you, rather than telling others what to do.',
    'Keep names, addresses and other private details out, yours and other people’s.',
    'You can stop, step back or ask a moderator to take over at any time.',
  ],
  acknowledgements: [
    { id: 'hear-you', label: 'I hear you' },
    { id: 'me-too', label: 'I have felt this too' },
    { id: 'with-you', label: 'I am with you' },
    { id: 'glad', label: 'I am glad you wrote this' },
  ],
  holdFirstPosts: true,
  helpedVisibility: 'author',
  rates: {
    read: { burst: 600, perMinute: 300 },
    search: { burst: 30, perMinute: 30 },
    write: { burst: 30, perMinute: 12 },
    mark: { burst: 60, perMinute: 60 },
    signIn: { burst: 100, perMinute: 60 },
  },
  maxLivePerPerson: 6,
  maxLive: 1_000,
};
