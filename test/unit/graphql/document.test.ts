import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { splitDocument } from '../../../src/graphql/document.ts';
import { documents } from '../../../src/graphql/adapters/peer.generated.ts';
import { isForumError } from '../../../src/model/index.ts';

test('an operation is cut out with the fragments that it uses, and theirs', () => {
  const operations = splitDocument(`
    # query Commented { no }
    query A($first: Int = 20, $ids: [ID!]!, $text: String!, $filter: In = { a: "}", b: [1] } @dir(x: 1)) { ...F }
    fragment F on T { a(text: """ } " \\""" { """) ...on U { ... G } }
    fragment G on T { b } fragment H on T { c }
    mutation B { b(text: "{ # }") }`);
  const { A, B } = Object.fromEntries([...operations].filter(([name]) => !name.startsWith('.')));
  assert.deepEqual(
    A?.variables,
    new Map([
      ['first', { type: 'Int', isList: false, required: false }],
      ['ids', { type: 'ID', isList: true, required: true }],
      ['text', { type: 'String', isList: false, required: true }],
      ['filter', { type: 'In', isList: false, required: false }],
    ]),
  );
  const names = parse(A?.text ?? '').definitions.map((one) => ('name' in one ? one.name?.value : ''));
  assert.deepEqual(names, ['A', 'F', 'G']);
  assert.equal(B?.kind, 'mutation');
  assert.equal(parse(B?.text ?? '').definitions.length, 1);
});

test('every operation of the native adapter fits the native schema, and is cut as graphql-js would', () => {
  const schema = buildSchema(readFileSync(new URL('../../../demo/server/schema.graphql', import.meta.url), 'utf8'));
  const operations = [...splitDocument(documents).values()].filter(({ kind }) => kind !== 'fragment');
  const whole = parse(documents).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  assert.deepEqual(
    operations.map(({ name }) => name),
    whole.map(({ name }) => name?.value),
  );
  for (const { name, text, kind, variables } of operations) {
    const document = parse(text);
    assert.deepEqual(validate(schema, document), [], name);
    const [first] = document.definitions;
    assert.ok(first?.kind === Kind.OPERATION_DEFINITION);
    assert.equal(first.operation, kind);
    assert.deepEqual(
      [...variables.keys()],
      (first.variableDefinitions ?? []).map((one) => one.variable.name.value),
    );
  }
});

const RUBBISH: readonly (readonly [title: string, text: unknown, where: RegExp])[] = [
  ['no text', undefined, /no end/],
  ['words', 'hello there', /no end/],
  ['an anonymous operation', '{ threads { id } }', /documents: +at \d/],
  ['an operation without a name', 'query ($a: Int) { threads }', /documents: +at \d/],
  ['one that does not end', 'query A { a { b }', /no end/],
  ['one that ends too often', 'query A { a } }', /documents: +at \d/],
  ['two of one name', 'query A { a } query A { b }', /documents: A at/],
  ['a fragment that is not there', 'query A { ...F }', /A: \.\.\.F/],
  ['a string that does not end', 'query A { a(b: "c) { d } }', /no end/],
  ['a schema', 'type Query { a: Int }', /documents: +at \d/],
];

for (const [title, text, where] of RUBBISH) {
  test(`${title} is said to be no document, and where`, () => {
    assert.throws(
      () => splitDocument(text as string),
      (error) => isForumError(error) && error.kind === 'contract' && where.test(error.where ?? ''),
    );
  });
}

test('fragments that use each other end', () => {
  const operations = splitDocument('query A { ...F } fragment F on T { ...G } fragment G on T { ...F }');
  assert.equal(operations.get('A')?.text.match(/fragment/g)?.length, 2);
});

test('long rubbish takes no longer than it is long', () => {
  for (const part of ['"', '"""', '{', '\\"""', '...', '$a:', 'query A(', '#']) {
    const begun = performance.now();
    try {
      splitDocument(part.repeat(200_000 / part.length));
    } catch (error) {
      assert.ok(isForumError(error));
    }
    assert.ok(performance.now() - begun < 2_000, part);
  }
});
