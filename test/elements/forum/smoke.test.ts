import { assert } from '@open-wc/testing';
import { standForum } from '../support/forum-stand.ts';
it('opens a thread and comes back', async () => {
  const s = await standForum();
  await s.reads('Awake at four again');
  await s.press('Awake at four again');
  await s.reads('Radio, very low');
  console.log(s.text().slice(0, 600));
  await s.press('← Back to all conversations');
  await s.focusOn('Awake at four again');
  assert.equal(location.hash, '');
});
