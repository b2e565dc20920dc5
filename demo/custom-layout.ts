/** A page with a layout of its own: it shows the place for a conversation once somebody chose one. The forum does the rest. */
const forum = document.querySelector('peer-forum');

forum?.addEventListener('peer-thread-opened', () => {
  document.querySelector('#nothing-open')?.setAttribute('hidden', '');
  forum.querySelector('peer-thread')?.removeAttribute('hidden');
});

export {};
