/**
 * When a visit began: after thirty idle minutes a new one does. In memory only, for each backend and person; what somebody was
 * told already, the backend keeps.
 */
import type { ForumBackend } from '../../model/index.ts';

const IDLE = 30 * 60 * 1000;
const ACTIVITY = ['pointerdown', 'keydown', 'visibilitychange'] as const;

interface Visit {
  readonly viewerId: string;
  lastActive: number;
}

const visits = new WeakMap<ForumBackend, Visit>();

/** Whether this is the first time in this visit that the person is asked about. Saying yes uses it up. */
export function beginsVisit(backend: ForumBackend, viewerId: string, now: number = Date.now()): boolean {
  const visit = visits.get(backend);
  const isNew = visit?.viewerId !== viewerId || now - visit.lastActive > IDLE;
  visits.set(backend, { viewerId, lastActive: now });
  return isNew;
}

/** Whether the person came back after being away so long that a new visit begins. Otherwise notes that they are here. */
export function isBack(backend: ForumBackend, now: number = Date.now()): boolean {
  const visit = visits.get(backend);
  if (!visit || now - visit.lastActive > IDLE) return true;
  visit.lastActive = now;
  return false;
}

/** Calls `active` whenever the person does something on the page; returns the way to stop. */
export function watchActivity(active: () => void): () => void {
  for (const name of ACTIVITY) document.addEventListener(name, active, { passive: true, capture: true });
  return () => {
    for (const name of ACTIVITY) document.removeEventListener(name, active, { capture: true });
  };
}
