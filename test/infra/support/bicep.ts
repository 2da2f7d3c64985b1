import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Language, Parser, type Node } from 'web-tree-sitter';

/** What a literal in Bicep says; anything that must be computed is its source. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | { readonly expression: string }
  | readonly Literal[]
  | { readonly [key: string]: Literal };

export type Declared = {
  readonly name: string;
  readonly node: Node;
  /** Names of the decorators above it. */
  readonly decorators: ReadonlySet<string>;
};
type Param = Declared & { readonly type: string; readonly required: boolean };
type Module = Declared & { readonly path: string; readonly body: Readonly<Record<string, Node>> };
type Resource = Declared & { readonly type: string; readonly existing: boolean };

/** One Bicep file, as far as the tests look into it. */
export type BicepFile = {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly root: Node;
  readonly scope: string;
  readonly params: readonly Param[];
  readonly variables: readonly Declared[];
  readonly outputs: readonly Declared[];
  readonly modules: readonly Module[];
  readonly resources: readonly Resource[];
};

/** Reads Bicep; make it once, because it loads a grammar. */
export async function bicepParser(): Promise<(text: string) => Node> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync('node_modules/tree-sitter-bicep/tree-sitter-bicep.wasm')));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error('the parser gave no tree');
    return tree.rootNode;
  };
}

/** Every Bicep file of infra/, main first. */
export async function readInfra(): Promise<readonly BicepFile[]> {
  const parse = await bicepParser();
  const paths = ['infra/main.bicep', ...globSync('infra/modules/*.bicep').toSorted()];
  return paths.map((path) => {
    const text = readFileSync(path, 'utf8');
    return describeFile(path, text, parse(text));
  });
}

export const named = (node: Node): readonly Node[] =>
  node.namedChildren.filter((one): one is Node => one !== null && !one.type.includes('comment'));

/** Every node below this one, and itself. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of named(node)) yield* walk(child);
}

/** Text of a string node, with what is filled in as it stands. */
export const textOf = (node: Node | undefined): string => node?.text.replace(/^'+|'+$/g, '') ?? '';

/** Value of each property of an object, by its key. */
export const propertiesOf = (node: Node | undefined): Readonly<Record<string, Node>> =>
  Object.fromEntries(
    (node === undefined ? [] : named(node)).flatMap((property) => {
      const [key, value] = named(property);
      return property.type === 'object_property' && key && value ? [[textOf(key), value]] : [];
    }),
  );

/** The object that a resource or module is made of, also behind `if (…)` or inside `[for … : …]`. */
export function bodyOf(declaration: Node): Node | undefined {
  const last = named(declaration).at(-1);
  if (last?.type === 'object') return last;
  if (last?.type === 'if_statement' || last?.type === 'for_statement')
    return named(last)
      .toReversed()
      .find(({ type }) => type === 'object');
  return undefined;
}

export function literalOf(node: Node): Literal {
  switch (node.type) {
    case 'object':
      return Object.fromEntries(Object.entries(propertiesOf(node)).map(([key, value]) => [key, literalOf(value)]));
    case 'array':
      return named(node).map(literalOf);
    case 'string':
      return [...walk(node)].some(({ type }) => type === 'interpolation') ? { expression: node.text } : textOf(node);
    case 'number':
      return Number(node.text);
    case 'unary_expression':
      return /^-\d+$/.test(node.text) ? Number(node.text) : { expression: node.text };
    case 'boolean':
      return node.text === 'true';
    case 'null':
      return null;
    default:
      return { expression: node.text };
  }
}

function describeFile(path: string, text: string, root: Node): BicepFile {
  const declared = [...declarations(root)];
  const of = (type: string) => declared.filter(({ node }) => node.type === type);
  const scope = named(root).find(({ type }) => type === 'target_scope_assignment');
  return {
    path,
    name: basename(path, '.bicep'),
    text,
    root,
    scope: scope === undefined ? 'resourceGroup' : textOf(named(scope)[0]),
    params: of('parameter_declaration').map((one) => ({
      ...one,
      type: named(one.node)[1]?.text ?? '',
      required: named(one.node).length === 2,
    })),
    variables: of('variable_declaration'),
    outputs: of('output_declaration'),
    modules: of('module_declaration').map((one) => ({
      ...one,
      path: textOf(named(one.node)[1]),
      body: propertiesOf(bodyOf(one.node)),
    })),
    resources: of('resource_declaration').map((one) => ({
      ...one,
      type: textOf(named(one.node)[1]),
      existing: one.node.children.some((child) => child?.type === 'existing'),
    })),
  };
}

/** Declarations at the top of a file, with the decorators above them; nested resources are left to their parent. */
function* declarations(root: Node): Generator<Declared> {
  let decorators: ReadonlySet<string> = new Set();
  for (const node of named(root)) {
    if (node.type === 'decorators') {
      decorators = new Set([...node.text.matchAll(/@(\w+)\(/g)].map(([, name = '']) => name));
      continue;
    }
    const name = named(node).find(({ type }) => type === 'identifier');
    if (node.type.endsWith('_declaration') && name) yield { name: name.text, node, decorators };
    decorators = new Set();
  }
}
