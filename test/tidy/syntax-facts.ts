/** What the rules need to know of a file's syntax, gathered in one walk over its program. */
import {
  type ArrowFunctionExpression,
  type CallExpression,
  type Expression,
  type Function as FunctionNode,
  type MemberExpression,
  type NewExpression,
  type ParamPattern,
  type Program,
  type Statement,
  type VariableDeclarator,
  Visitor,
  type VisitorObject,
} from 'oxc-parser';

/** A stretch of the file, in offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The primitive type that a parameter is declared with, or `other`. */
export type ParameterKind = 'string' | 'number' | 'boolean' | 'other';

/** A function with its length and the kinds of its positional parameters. */
export interface FunctionFact extends Stretch {
  readonly name: string;
  readonly parameters: readonly ParameterKind[];
  /** A callback of `describe`, which is a heading and not a function. */
  readonly isHeading: boolean;
}

/** A call or construction of a plain name, `new Date()`. */
export interface CallFact {
  readonly callee: string;
  readonly isNew: boolean;
  readonly argumentCount: number;
  readonly start: number;
}

/** An import that is not a statement: `import('…')`, a type `import('…')`, `new URL('…')`. */
export interface DeferredImport {
  readonly kind: 'dynamic' | 'type';
  readonly specifier: string;
  readonly names: readonly string[];
  readonly start: number;
}

/** All facts of one file. */
export interface SyntaxFacts {
  readonly functions: readonly FunctionFact[];
  readonly calls: readonly CallFact[];
  /** Two-part paths such as `Date.now`, `process.env`, `console.log`. */
  readonly members: readonly { readonly path: string; readonly start: number }[];
  readonly anys: readonly number[];
  readonly assertionsNonNull: readonly number[];
  /** Type assertions, `as const` excepted. */
  readonly casts: readonly number[];
  readonly strings: readonly Stretch[];
  readonly deferredImports: readonly DeferredImport[];
  /** Top-level declarations by name, with the start of their statement. */
  readonly declarations: ReadonlyMap<string, number>;
  /** `export default` and `export =`. */
  readonly unnamedExports: readonly number[];
  /** Statements that are neither an import nor a re-export. */
  readonly ownStatements: readonly number[];
}

/** Walks the program once. */
export function syntaxFacts(program: Program, text: string): SyntaxFacts {
  const found = emptyFacts();
  const names = new Map<number, string>();
  const headings = new Set<number>();
  const onFunction = (node: FunctionNode | ArrowFunctionExpression): void => {
    const ownName = node.type === 'ArrowFunctionExpression' ? undefined : node.id?.name;
    found.functions.push({
      name: ownName ?? names.get(node.start) ?? '(anonymous)',
      start: node.start,
      end: node.end,
      parameters: node.params.map((parameter) => parameterKind(parameter, text)),
      isHeading: headings.has(node.start),
    });
  };
  new Visitor({
    ...collectors(found, text),
    FunctionDeclaration: onFunction,
    FunctionExpression: onFunction,
    ArrowFunctionExpression: onFunction,
    MethodDefinition: (node) => {
      names.set(node.value.start, text.slice(node.key.start, node.key.end));
    },
    Property: (node) => {
      names.set(node.value.start, text.slice(node.key.start, node.key.end));
    },
    VariableDeclarator: (node) => {
      if (node.init && node.id.type === 'Identifier') names.set(node.init.start, node.id.name);
      found.members.push(...destructured(node));
    },
    CallExpression: (node) => {
      found.calls.push(...callOfName(node));
      if (!/^describe\b/.test(text.slice(node.callee.start, node.callee.end))) return;
      for (const argument of node.arguments) headings.add(argument.start);
    },
  }).visit(program);
  for (const statement of program.body) noteStatement(found, statement);
  return found;
}

/** The facts while they are being gathered. */
interface Found {
  readonly functions: FunctionFact[];
  readonly calls: CallFact[];
  readonly members: { path: string; start: number }[];
  readonly anys: number[];
  readonly assertionsNonNull: number[];
  readonly casts: number[];
  readonly strings: Stretch[];
  readonly deferredImports: DeferredImport[];
  readonly declarations: Map<string, number>;
  readonly unnamedExports: number[];
  readonly ownStatements: number[];
}

function emptyFacts(): Found {
  return {
    functions: [],
    calls: [],
    members: [],
    anys: [],
    assertionsNonNull: [],
    casts: [],
    strings: [],
    deferredImports: [],
    declarations: new Map(),
    unnamedExports: [],
    ownStatements: [],
  };
}

function collectors(found: Found, text: string): VisitorObject {
  return {
    TSAnyKeyword: (node) => void found.anys.push(node.start),
    TSNonNullExpression: (node) => void found.assertionsNonNull.push(node.start),
    TSTypeAssertion: (node) => void found.casts.push(node.start),
    TSAsExpression: (node) => {
      const type = text.slice(node.typeAnnotation.start, node.typeAnnotation.end);
      if (type !== 'const') found.casts.push(node.typeAnnotation.start);
    },
    Literal: (node) => {
      if (typeof node.value === 'string') found.strings.push({ start: node.start, end: node.end });
    },
    TemplateLiteral: (node) => void found.strings.push({ start: node.start, end: node.end }),
    MemberExpression: (node) => {
      const path = memberPath(node.object, propertyName(node.property, node.computed));
      if (path !== undefined) found.members.push({ path, start: node.start });
    },
    NewExpression: (node) => {
      found.calls.push(...callOfName(node));
      const specifier = literalText(node.arguments[0]);
      const isOwnUrl = text.slice(node.start, node.end).includes('import.meta.url');
      if (nameOf(node.callee) !== 'URL' || specifier === undefined || !isOwnUrl) return;
      if (!/^\.\.?\/.*\.(ts|tsx)$/.test(specifier)) return;
      found.deferredImports.push({ kind: 'dynamic', specifier, names: ['*'], start: node.start });
    },
    ImportExpression: (node) => {
      const specifier = literalText(node.source);
      if (specifier === undefined) return;
      found.deferredImports.push({ kind: 'dynamic', specifier, names: ['*'], start: node.start });
    },
    TSImportType: (node) => {
      const name = node.qualifier?.type === 'Identifier' ? node.qualifier.name : '*';
      const specifier = node.source.value;
      found.deferredImports.push({ kind: 'type', specifier, names: [name], start: node.start });
    },
  };
}

function callOfName(node: CallExpression | NewExpression): CallFact[] {
  const callee = nameOf(node.callee);
  if (callee === undefined) return [];
  const isNew = node.type === 'NewExpression';
  return [{ callee, isNew, argumentCount: node.arguments.length, start: node.start }];
}

/** `Error` of both `Error` and `globalThis.Error`. */
function nameOf(node: Expression): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return undefined;
  if (node.object.name !== 'globalThis') return undefined;
  return propertyName(node.property, node.computed);
}

function memberPath(object: Expression, property: string | undefined): string | undefined {
  const owner = nameOf(object);
  return owner === undefined || property === undefined ? undefined : `${owner}.${property}`;
}

/** `now` of both `Date.now` and `Date['now']`; undefined when only the run would tell. */
function propertyName(property: MemberExpression['property'], computed: boolean) {
  if (computed) return property.type === 'Literal' ? literalText(property) : undefined;
  return property.type === 'Identifier' ? property.name : undefined;
}

function literalText(
  node: { readonly type: string; readonly value?: unknown } | undefined,
): string | undefined {
  return typeof node?.value === 'string' ? node.value : undefined;
}

/** `const { env } = process` uses `process.env` as much as the dotted form does. */
function destructured(node: VariableDeclarator): { path: string; start: number }[] {
  const pattern = node.id;
  if (pattern.type !== 'ObjectPattern' || node.init?.type !== 'Identifier') return [];
  const owner = node.init.name;
  return pattern.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') return [];
    return [{ path: `${owner}.${property.key.name}`, start: property.start }];
  });
}

function parameterKind(parameter: ParamPattern, text: string): ParameterKind {
  const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const target = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  if (target.type !== 'Identifier') return 'other';
  const annotation = target.typeAnnotation?.typeAnnotation;
  const written = annotation ? text.slice(annotation.start, annotation.end) : '';
  switch (written) {
    case 'string':
    case 'number':
    case 'boolean':
      return written;
    default:
      return 'other';
  }
}

function noteStatement(found: Found, statement: Program['body'][number]): void {
  if (statement.type === 'ImportDeclaration' || statement.type === 'ExportAllDeclaration') return;
  if (statement.type === 'ExportDefaultDeclaration' || statement.type === 'TSExportAssignment') {
    found.unnamedExports.push(statement.start);
    return;
  }
  if (statement.type === 'ExportNamedDeclaration') {
    if (statement.source) return;
    found.ownStatements.push(statement.start);
    if (statement.declaration) noteNames(found, statement.declaration, statement.start);
    return;
  }
  found.ownStatements.push(statement.start);
  noteNames(found, statement, statement.start);
}

function noteNames(found: Found, declaration: Program['body'][number] | Statement, start: number) {
  switch (declaration.type) {
    case 'VariableDeclaration':
      for (const declarator of declaration.declarations) {
        if (declarator.id.type === 'Identifier') noteName(found, declarator.id.name, start);
      }
      return;
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
    case 'ClassDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      if (declaration.id) noteName(found, declaration.id.name, start);
      return;
    default:
      return;
  }
}

/** The first declaration of a name counts: overloads are documented on their first signature. */
function noteName(found: Found, name: string, start: number): void {
  if (!found.declarations.has(name)) found.declarations.set(name, start);
}
