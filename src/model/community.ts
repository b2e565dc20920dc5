/** What a newcomer is told before the first thread (E3), and what a writer is told before sending (E17). All of it may be unknown. */
export interface Community {
  readonly name: string | null;
  /** One or two plain sentences: who runs this, and what it is not. */
  readonly description: string | null;
  /** Who can read posts. */
  readonly visibility: 'public' | 'members' | null;
  readonly moderators: ModeratorPresence | null;
  /** How long a first reply usually takes, in words ready to show: "within a day". */
  readonly usualReplyTime: string | null;
  /** How long a held post usually waits, in words ready to show: "2 hours in the day". */
  readonly usualHoldTime: string | null;
  /** Two to four sentences about what this space is for (E13). */
  readonly rules: readonly string[];
  /** Phrases for people who cannot find words (E31). */
  readonly acknowledgements: readonly AcknowledgementPhrase[];
}

export interface ModeratorPresence {
  readonly hereNow: boolean | null;
  /** ISO 8601 in UTC. */
  readonly backAt: string | null;
  /** When somebody is on duty, in words ready to show: "9 am to 9 pm, every day". */
  readonly hours: string | null;
}

export interface AcknowledgementPhrase {
  readonly id: string;
  readonly label: string;
}
