/** Why somebody tells a moderator. Worry about a person comes first (E52). */
export type ReportReason = 'worried' | 'self-harm' | 'unkind' | 'private-details' | 'illegal' | 'other';

export interface ReportReceipt {
  /** When a moderator will usually have looked, in words ready to show; null when the backend does not say. */
  readonly usualTime: string | null;
}
