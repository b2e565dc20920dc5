import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readOptions } from '../../scripts/lib/options.mjs';

describe('the options of npm start and npm test', () => {
  test('are handed on as they are', () => {
    assert.deepEqual(readOptions('start', ['--reset', '--port=9000'], {}).args, ['--reset', '--port=9000']);
  });

  test('are found where npm took them for its own', () => {
    const env = { npm_config_reset: 'true', npm_config_port: '9000' };
    assert.deepEqual(readOptions('start', [], env).args, ['--reset', '--port=9000']);
  });

  test('given twice count once, the written one', () => {
    assert.deepEqual(readOptions('start', ['--port=1'], { npm_config_port: '2' }).args, ['--port=1']);
  });

  for (const [args, sentence] of [
    [['--prot=1'], /does not know the option "--prot=1"\. It knows --reset, --port=NUMBER, --data=FOLDER\./],
    [['8123'], /does not know the option "8123"/],
    [['--port'], /Write the option as --port=NUMBER\./],
    [['--port='], /Write the option as --port=NUMBER\./],
    [['--reset=yes'], /Write the option as --reset\./],
  ] as const) {
    test(`${args.join(' ')} is answered with a sentence`, () => {
      assert.throws(() => readOptions('start', args, {}), sentence);
    });
  }

  test('a command nobody knows is named', () => {
    assert.throws(() => readOptions('sart', [], {}), /There is no command "sart"\. Use "npm start" or "npm test"\./);
  });

  test('--help tells them all', () => {
    assert.match(readOptions('start', ['--help'], {}).help ?? '', /--reset.*\n.*--port=NUMBER.*\n.*--data=FOLDER/);
  });
});
