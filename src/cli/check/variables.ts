/** The variables of each operation: whether the widget has something for each, and whether what it has gets through. */
import {
  getNullableType,
  isInputObjectType,
  typeFromAST,
  type GraphQLInputType,
  type VariableDefinitionNode,
} from 'graphql';
import type { Variable } from '../../graphql/vocabulary/index.ts';
import { didYouMean } from '../nearest.ts';
import { BY, CARRIED, checkCarried } from './carried.ts';
import { checkConstant, checkConstants, isTemplate } from './constants.ts';
import type { Checked, Context } from './subject.ts';
import { checkInput, checkWords } from './inputs.ts';
import { enumValues, sortOf, type Sort } from './type-names.ts';

export function checkVariables(context: Context): void {
  for (const checked of context.operations.values()) {
    for (const definition of checked.node.variableDefinitions ?? []) checkOne(context, checked, definition);
    checkUsed(context, checked);
  }
  checkConstants(context);
}

const given = ({ known }: Checked, name: string): Variable | undefined =>
  known.variables.find((one) => one.name === name);

function checkOne(context: Context, checked: Checked, node: VariableDefinitionNode): void {
  const name = node.variable.name.value;
  const type = typeFromAST(context.schema, node.type as never) as GraphQLInputType | undefined;
  const offered = given(checked, name);
  const hasConstant = Object.hasOwn(context.settings.constants, name);
  if (hasConstant) checkConstant(context, checked, node, type);
  if (offered && type && !isTemplate(context.settings.constants[name]))
    checkType(context, checked, node, offered, type);
  if (offered || hasConstant) return;
  if (CARRIED.test(name)) checkCarried(context, checked, node);
  else sayUnknown(context, checked, node);
}

function sayUnknown(
  { findings, settings }: Context,
  { name: operation, known }: Checked,
  node: VariableDefinitionNode,
): void {
  const name = node.variable.name.value;
  const names = [...known.variables.map((one) => one.name), ...Object.keys(settings.constants)];
  const hint = didYouMean(name, names);
  const all =
    known.variables.length > 0
      ? `For \`${operation}\` the widget gives ${known.variables.map((one) => `\`$${one.name}\``).join(', ')}.`
      : `For \`${operation}\` the widget gives nothing.`;
  const message = `Nothing ever gives \`$${name}\` a value in \`${operation}\`.${hint.replace('`', '`$')}`;
  const remedy = `${all} A fixed value comes from the configuration: "constants": { "${name}": … }${settings.isGiven ? '' : ' (tell this command with --constants)'}.`;
  if (node.defaultValue) findings.note('unknown-variable', node, `${message} It always has its default.`, remedy);
  else findings.error('unknown-variable', node, message, remedy);
}

const ALLOWED: Readonly<Record<Variable['is'], readonly Sort[]>> = {
  id: ['id', 'text', 'number', 'other', 'date'],
  cursor: ['id', 'text', 'number', 'other', 'date'],
  text: ['text', 'id', 'other', 'date'],
  number: ['number', 'text', 'id', 'other'],
  yes: ['yes', 'other'],
  word: ['enum', 'text', 'id', 'other', 'number'],
  object: ['object', 'other'],
};

function checkType(
  context: Context,
  checked: Checked,
  node: VariableDefinitionNode,
  offered: Variable,
  type: GraphQLInputType,
): void {
  const { findings } = context;
  const sort = sortOf(type);
  const { name } = offered;
  if (sort === null) return;
  if (!ALLOWED[offered.is].includes(sort)) {
    const message = `\`$${name}\` is declared as ${String(type)}, and the widget gives ${WHAT[offered.is]} (${offered.what}).`;
    return findings.error(
      'variable-type',
      node,
      message,
      `Declare it as ${DECLARE[offered.is]}, or use another variable there.`,
    );
  }
  if (offered.words && sort === 'enum') checkWords(context, node, offered, enumValues(type));
  if (offered.words && sort === 'number' && !Object.hasOwn(context.settings.values, name)) {
    const remedy = `Give a table in the configuration: "values": { "${name}": { ${offered.words.map((one) => `"${one}": "…"`).join(', ')} } }.`;
    findings.error('value-table', node, `\`$${name}\` is a number, and the widget has words for it.`, remedy);
  }
  const input = getNullableType(type);
  if (offered.is === 'object' && isInputObjectType(input)) checkInput(context, checked, node, input);
}

const WHAT: Readonly<Record<Variable['is'], string>> = {
  id: 'an id',
  cursor: 'a place in a list',
  text: 'a text',
  number: 'a number',
  yes: 'true or false',
  word: 'a word',
  object: 'an object',
};
const DECLARE: Readonly<Record<Variable['is'], string>> = {
  id: '`ID` or `String`',
  cursor: '`String`',
  text: '`String`',
  number: '`Int`',
  yes: '`Boolean`',
  word: '`String` or the enum of your API',
  object: 'the input type of your API',
};

/** What an operation cannot do its work without has to be used in it, in one way or another. */
function checkUsed({ findings, settings }: Context, checked: Checked): void {
  const { name, known, cut, node } = checked;
  const declared = [...cut.variables.keys()];
  const templates = declared.map((one) => settings.constants[one]).filter(isTemplate);
  for (const variable of known.variables) {
    if (variable.need !== 'required' || declared.includes('input')) continue;
    const carrier = Object.keys(BY).find((kind) => BY[kind] === variable.name);
    const isThere =
      declared.includes(variable.name) ||
      declared.includes(`${variable.name}Html`) ||
      templates.some((one) => one.includes(`{${variable.name}}`)) ||
      (carrier !== undefined && declared.some((one) => one.startsWith(`${carrier}_`))) ||
      (variable.name === 'threadId' &&
        declared.some((one) => one === 'postId' || one.startsWith('post_')) &&
        name === 'ReplyToPost');
    if (isThere) continue;
    const message = `\`${name}\` does not use \`$${variable.name}\` (${variable.what}), without which it cannot do its work.`;
    findings.error(
      'unused-input',
      node.name ?? node,
      message,
      `Declare \`$${variable.name}\` in its header and give it to the field that wants it.`,
    );
  }
}
