/** A page with a layout of its own: it shows the place for a conversation once somebody chose one. The forum does the rest. */
const forum = document.querySelector('peer-forum');

forum?.addEventListener('peer-thread-opened', () => {
  document.querySelector('#nothing-open')?.setAttribute('hidden', '');
  const thread = forum.querySelector('peer-thread');
  thread?.removeAttribute('hidden');
  // The list may be longer than what is seen of the page, and the conversation begins at its top.
  thread?.scrollIntoView({ block: 'start' });
});

export {};
