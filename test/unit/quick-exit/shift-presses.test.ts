import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ShiftPresses, type Key } from '../../../src/elements/quick-exit/shift-presses.ts';

const LEFT: Key = { key: 'Shift', code: 'ShiftLeft', repeat: false, isComposing: false };
const RIGHT: Key = { ...LEFT, code: 'ShiftRight' };
const letter = (key: string): Key => ({ ...LEFT, key, code: `Key${key.toUpperCase()}` });

function press(presses: ShiftPresses, at: number, key = LEFT): void {
  presses.down(key);
  presses.up(key, at);
}

function counted(act: (presses: ShiftPresses) => void): boolean {
  const presses = new ShiftPresses();
  act(presses);
  return presses.isEnough;
}

describe('three presses of Shift (X6)', () => {
  it('leave, left and right mixed', () => {
    assert.ok(counted((on) => [LEFT, RIGHT, LEFT].forEach((key, index) => press(on, index * 900, key))));
  });

  it('leave, when both keys are down at once', () => {
    assert.ok(
      counted((on) => {
        on.down(LEFT);
        on.down(RIGHT);
        on.up(LEFT, 10);
        on.up(RIGHT, 20);
        press(on, 300);
      }),
    );
  });

  it('each leave five seconds for the next', () => {
    assert.ok(counted((on) => [0, 4_900, 9_800].forEach((at) => press(on, at))));
    assert.ok(!counted((on) => [0, 5_100, 6_000].forEach((at) => press(on, at))));
  });

  it('are forgotten when something else comes between', () => {
    for (const between of [
      (on: ShiftPresses) => on.down(letter('a')),
      (on: ShiftPresses) => on.something(),
      (on: ShiftPresses) => on.lost(),
    ]) {
      assert.ok(
        !counted((on) => {
          press(on, 0);
          press(on, 100);
          between(on);
          press(on, 200);
        }),
      );
    }
  });

  const not: Readonly<Record<string, (on: ShiftPresses, at: number) => void>> = {
    'capital letters': (on, at) => {
      on.down(LEFT);
      on.down(letter('A'));
      on.up(letter('A'), at);
      on.up(LEFT, at);
    },
    'a click with Shift': (on, at) => {
      on.down(LEFT);
      on.something();
      on.up(LEFT, at);
    },
    'a key that is held and repeats': (on) => {
      on.down(LEFT);
      on.down({ ...LEFT, repeat: true });
    },
    'a keyboard on the screen': (on, at) => press(on, at, { ...LEFT, code: '' }),
    'composing another script': (on, at) => press(on, at, { ...LEFT, isComposing: true }),
    'a key let go that nobody saw go down': (on, at) => void on.up(LEFT, at),
  };
  for (const [name, act] of Object.entries(not)) {
    it(`are not: ${name}`, () => {
      assert.ok(!counted((on) => [0, 100, 200, 300].forEach((at) => act(on, at))));
    });
  }

  it('are never seen in 10,000 people typing, and always in 10,000 people leaving', () => {
    let state = 7;
    const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
    for (let run = 0; run < 10_000; run++) {
      const presses = new ShiftPresses();
      let now = 0;
      for (let stroke = 0; stroke < 60; stroke++) {
        const shift = random() < 0.5 ? LEFT : RIGHT;
        const kind = random();
        now += 40 + random() * 400;
        if (kind < 0.6) presses.down(letter('a'));
        else if (kind < 0.9) not['capital letters']?.(presses, now);
        else {
          // Shift was pressed for a capital that was thought better of, once or twice, and typing goes on.
          press(presses, now, shift);
          if (random() < 0.3) press(presses, now + 90, shift);
          presses.down(letter('b'));
        }
        assert.ok(!presses.isEnough);
      }
      for (let each = 0; each < 3; each++) press(presses, (now += random() * 4_900), random() < 0.5 ? LEFT : RIGHT);
      assert.ok(presses.isEnough);
    }
  });
});
