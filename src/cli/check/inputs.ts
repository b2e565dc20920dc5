/** What is put into a variable whose type is the API's own: an enum, or an input object. */
import { isRequiredInputField, type GraphQLInputObjectType, type VariableDefinitionNode } from 'graphql';
import type { Variable } from '../../graphql/vocabulary/index.ts';
import type { Checked, Context } from './subject.ts';

const inCapitals = (one: string): string => one.toUpperCase().replaceAll('-', '_');

export function checkWords(
  { findings, settings }: Context,
  node: VariableDefinitionNode,
  { name, words = [] }: Variable,
  values: readonly string[],
): void {
  const table = settings.values[name] ?? {};
  const missing = words.filter((one) => !values.includes(table[one] ?? inCapitals(one)));
  if (missing.length === 0) return;
  const rows = missing.map((one) => `"${one}": "${values.at(-1)}"`).join(', ');
  const message = `\`$${name}\` is one of ${values.join(', ')}, and the widget’s ${missing.map((one) => `“${one}”`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} none of these.`;
  findings.error(
    'value-table',
    node,
    message,
    `Say what to send in the configuration: "values": { "${name}": { ${rows} } }.`,
  );
}

/** Given beside `$input`, and never inside it. */
const BESIDE = ['input', 'bodyHtml', 'reasonCode', 'replyWish'];

/** An input object that the API takes whole must know all that is put into it, and want nothing else. */
export function checkInput(
  { findings }: Context,
  checked: Checked,
  node: VariableDefinitionNode,
  type: GraphQLInputObjectType,
): void {
  const fields = type.getFields();
  const sent = checked.known.variables.filter(
    ({ name }) => !BESIDE.includes(name) && !(name === 'postId' && checked.name.startsWith('Reply')),
  );
  const spell = `Spell the fields out: declare ${sent.map(({ name }) => `\`$${name}\``).join(', ')} and write \`input: { … }\` with your own names.`;
  const strange = sent.filter(({ name }) => !Object.hasOwn(fields, name)).map(({ name }) => `\`${name}\``);
  if (strange.length > 0) {
    const message = `The widget puts ${strange.join(', ')} into \`$input\`, and ${type.name} does not know ${strange.length === 1 ? 'it' : 'them'}: the API would refuse the whole.`;
    findings.error('input-field', node, message, spell);
  }
  const wanted = Object.values(fields).filter(
    (field) => isRequiredInputField(field) && !sent.some(({ name }) => name === field.name),
  );
  if (wanted.length > 0) {
    const message = `${type.name} needs ${wanted.map(({ name }) => `\`${name}\``).join(', ')}, which the widget does not put into \`$input\`.`;
    findings.error('input-field', node, message, spell);
  }
}
