/** Fixed values and templates, against the variables that they are for. */
import type { GraphQLInputType, VariableDefinitionNode } from 'graphql';
import { didYouMean } from '../nearest.ts';
import { CARRIED } from './carried.ts';
import type { Checked, Context } from './subject.ts';
import { enumValues } from './type-names.ts';

const PLACEHOLDER = /\{(\w+)\}/g;

export const isTemplate = (value: unknown): value is string => typeof value === 'string' && value.includes('{');

export function checkConstant(
  { findings, settings }: Context,
  checked: Checked,
  node: VariableDefinitionNode,
  type: GraphQLInputType | undefined,
): void {
  const name = node.variable.name.value;
  const value: unknown = settings.constants[name];
  if (value === '' || value === null) {
    const message = `The constant \`${name}\` is empty, and nothing that is empty is ever sent.`;
    return findings.error('constant', node, message, 'Give it a value, or take the variable out.');
  }
  const values = enumValues(type ?? null);
  if (values.length > 0 && typeof value === 'string' && !value.includes('{') && !values.includes(value)) {
    const message = `The constant \`${name}\` is “${value}”, and ${String(type)} has no such value.${didYouMean(value, values)}`;
    findings.error('constant', node, message, `It has ${values.join(', ')}.`);
  }
  if (!isTemplate(value)) return;
  for (const [, key = ''] of value.matchAll(PLACEHOLDER)) {
    const names = [...checked.known.variables.map((one) => one.name), ...Object.keys(settings.constants)];
    if (names.includes(key) || CARRIED.test(key)) continue;
    const message = `The template for \`$${name}\` names {${key}}, which \`${checked.name}\` does not have.${didYouMean(key, names)}`;
    findings.error('template', node, message, `It may name ${names.map((one) => `{${one}}`).join(', ')}.`);
  }
}

/** Constants that no variable has the name of. */
export function checkConstants({ findings, settings, operations }: Context): void {
  const declared = new Set([...operations.values()].flatMap(({ cut }) => [...cut.variables.keys()]));
  const inTemplates = Object.values(settings.constants).filter(isTemplate).join(' ');
  for (const name of Object.keys(settings.constants)) {
    if (declared.has(name) || inTemplates.includes(`{${name}}`)) continue;
    const message = `The constant \`${name}\` is used by no operation.${didYouMean(name, declared).replace('`', '`$')}`;
    findings.warning(
      'unused-constant',
      null,
      message,
      'Take it out of the configuration, or declare a variable of that name.',
    );
  }
}
