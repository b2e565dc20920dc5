/** What has to forget everything when a person leaves the page by quick exit, whichever button they pressed. */
const forgetting = new Set<() => void>();

/** Calls `work` when somebody leaves, as long as the element is on the page. Returns the way to stop. */
export function whenLeaving(work: () => void): () => void {
  forgetting.add(work);
  return () => forgetting.delete(work);
}

export function forget(): void {
  for (const work of forgetting) work();
}
