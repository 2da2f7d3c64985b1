import type { Node } from 'web-tree-sitter';
import { named, walk, type BicepFile } from './bicep.ts';

/** Functions of Bicep that our files may call; a new one is added when it is used. */
const functions = new Set([
  ...['cidrSubnet', 'empty', 'filter', 'guid', 'map', 'split', 'subscription', 'subscriptionResourceId'],
  ...['tenant', 'toLower', 'trim', 'union', 'uniqueString'],
]);

const namesIn = (node: Node | undefined): readonly string[] =>
  node === undefined
    ? []
    : [...walk(node)].filter(({ type }) => /^(?:identifier|loop_\w+)$/.test(type)).map(({ text }) => text);

/** Names that are used below a node and are neither declared nor known there. */
function* unknownBelow(node: Node, known: ReadonlySet<string>): Generator<string> {
  const children = named(node);
  switch (node.type) {
    case 'decorators':
    case 'type':
    case 'comment':
      return;
    case 'identifier':
      if (!known.has(node.text)) yield node.text;
      return;
    case 'object_property': {
      const [key, value] = children;
      if (key?.type === 'string') yield* unknownBelow(key, known);
      if (value) yield* unknownBelow(value, known);
      else if (key?.type === 'resource_declaration') yield* unknownBelow(key, known);
      return;
    }
    case 'call_expression': {
      const name = node.childForFieldName('function')?.text ?? '';
      if (!functions.has(name)) yield `${name}()`;
      for (const argument of children.slice(1)) yield* unknownBelow(argument, known);
      return;
    }
    case 'resource_expression':
    case 'member_expression':
      if (children[0]) yield* unknownBelow(children[0], known);
      return;
    case 'for_statement': {
      const [variables, list, ...body] = children;
      const inside = new Set([...known, ...namesIn(variables)]);
      if (list) yield* unknownBelow(list, known);
      for (const one of body) yield* unknownBelow(one, inside);
      return;
    }
    case 'lambda_expression': {
      const [variable, body] = children;
      if (body) yield* unknownBelow(body, new Set([...known, ...namesIn(variable)]));
      return;
    }
    default:
      // The first name of a declaration is the one that it declares.
      for (const child of node.type.endsWith('_declaration') ? children.slice(1) : children)
        yield* unknownBelow(child, known);
  }
}

const declaredIn = ({ params, variables, modules, resources }: BicepFile): readonly string[] =>
  [...params, ...variables, ...modules, ...resources].map(({ name }) => name);

/** Names and functions that a file uses and nobody declares. */
export const unknownIn = (file: BicepFile): readonly string[] => [
  ...unknownBelow(file.root, new Set(declaredIn(file))),
];

/** Parameters and variables that a file declares and never uses. */
export function unusedIn(file: BicepFile): readonly string[] {
  const used = new Map<string, number>();
  for (const { type, text } of walk(file.root)) if (type === 'identifier') used.set(text, (used.get(text) ?? 0) + 1);
  const keys = [...walk(file.root)].filter(({ type }) => type === 'object_property').map((one) => named(one)[0]?.text);
  const uses = (name: string): number => (used.get(name) ?? 0) - keys.filter((key) => key === name).length - 1;
  return [...file.params, ...file.variables].map(({ name }) => name).filter((name) => uses(name) < 1);
}
