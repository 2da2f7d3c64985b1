import ts from 'typescript';

/**
 * What a type of the source comes down to, as text with a line for each field: names, optional or not, literals. Brands,
 * `readonly` and the names of types are left out, because JSON has none of them.
 */
export function typeShape(file: string, exported: string): Readonly<Record<string, readonly string[]>> {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [file] }, ts.sys, '.');
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === exported);
  if (symbol === undefined) throw new Error(`${file} has no ${exported}`);
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  return Object.fromEntries(
    checker.getPropertiesOfType(type).map((kind) => [kind.name, shape(checker.getTypeOfSymbol(kind), checker)]),
  );
}

type Lines = readonly string[];
const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`);
const isSet = ({ flags }: ts.Type, wanted: number): boolean => (flags & wanted) !== 0;

function shape(type: ts.Type, checker: ts.TypeChecker): Lines {
  if (type.isUnion()) return union(type, checker);
  // A brand is a plain value with a mark that only the compiler sees.
  if (type.isIntersection() && type.types.some((part) => isSet(part, plain)))
    return type.types.filter((part) => isSet(part, plain)).flatMap((part) => shape(part, checker));
  if (isSet(type, ts.TypeFlags.Object) || type.isIntersection()) return object(type, checker);
  return [checker.typeToString(type)];
}

const plain: number = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;

function union(type: ts.UnionType, checker: ts.TypeChecker): Lines {
  const parts = type.types.filter((part) => !isSet(part, ts.TypeFlags.Undefined)).map((part) => shape(part, checker));
  const different = new Map(parts.map((lines) => [lines.join('\n'), lines]));
  const sorted = [...different].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, lines]) => lines);
  if (sorted.length === 1) return sorted[0] ?? [];
  return ['one of', ...sorted.flatMap((lines) => indented(lines))];
}

function object(type: ts.Type, checker: ts.TypeChecker): Lines {
  const element = checker.isArrayLikeType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  if (element !== undefined) return ['list of', ...indented(shape(element, checker))];
  const byKey = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  const fields = checker
    .getPropertiesOfType(type)
    .map((field) => ({ field, type: checker.getTypeOfSymbol(field) }))
    .sort((one, other) => (one.field.name < other.field.name ? -1 : 1))
    .flatMap(({ field, type: value }) => labelled(`${field.name}${mayLack(field, value) ? '?' : ''}`, value, checker));
  return ['{', ...indented([...fields, ...(byKey ? labelled('[key]', byKey, checker) : [])]), '}'];
}

/** A field that is undefined is left out in JSON. */
function mayLack(field: ts.Symbol, value: ts.Type): boolean {
  const undefinedToo = value.isUnion() && value.types.some((part) => isSet(part, ts.TypeFlags.Undefined));
  return undefinedToo || (field.flags & ts.SymbolFlags.Optional) !== 0;
}

function labelled(label: string, type: ts.Type, checker: ts.TypeChecker): Lines {
  const [first = '', ...rest] = shape(type, checker);
  return [`${label}: ${first}`, ...rest];
}
