// Which APIs of browser, web and language the sources use, and where: asked of the compiler, which knows what `x.get()` is
// however x came about; what is taken out of one with `{ get }`, and the options a call names, `f({ signal })`. What is looked up
// by a string, and options that came from elsewhere, are not seen.
import path from 'node:path';
import { type Node, type ObjectLiteralExpression, SyntaxKind } from 'typescript/unstable/ast';
import {
  isBindingElement,
  isCallExpression,
  isIdentifier,
  isNewExpression,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isParameterDeclaration,
  isTypeNode,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { API, type Symbol as Meaning, type Project } from 'typescript/unstable/sync';

/** An API as the types call it, `IDBKeyRange.bound`, with the room it is in. */
export type Named = { readonly room: 'browser' | 'web' | 'language' | 'pattern'; readonly name: string };
/** `option`: named where it is called. */
export type Use = Named & { readonly option?: string; readonly files: readonly string[] };

const root = path.resolve(import.meta.dirname, '../..');

/** What says what there is, and does nothing. */
const notCode = new Set([
  SyntaxKind.ImportDeclaration,
  SyntaxKind.ExportDeclaration,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.HeritageClause,
]);

/** Where a name is given to something: what it stands for is ours. */
const givesName = new Set([
  SyntaxKind.VariableDeclaration,
  SyntaxKind.Parameter,
  SyntaxKind.BindingElement,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.ImportClause,
  SyntaxKind.ImportSpecifier,
  SyntaxKind.NamespaceImport,
]);

const initialOf = (node: Node): Node | undefined =>
  isVariableDeclaration(node) || isParameterDeclaration(node) || isBindingElement(node) ? node.initializer : undefined;

type Parts = {
  readonly names: readonly Node[];
  readonly taken: readonly Taken[];
  readonly objects: readonly ObjectLiteralExpression[];
  readonly patterns: readonly string[];
};
/** `get` in `const { get } = x`: the braces, which have the type of x, and the name. */
type Taken = { readonly from: Node; readonly name: string };

/** Of one file: the names after a point, those the file did not give itself, those taken out of something, and its patterns. */
function partsOf(file: Node): Parts {
  const members: Node[] = [];
  const others: Node[] = [];
  const own = new Set<string>();
  const patterns: string[] = [];
  const taken: Taken[] = [];
  const objects: ObjectLiteralExpression[] = [];
  const walk = (node: Node, inCode: boolean): void => {
    const isCode = inCode && !notCode.has(node.kind) && !isTypeNode(node);
    if (node.kind === SyntaxKind.Identifier) {
      const { parent } = node;
      if (givesName.has(parent.kind) && initialOf(parent) !== node) own.add(node.getText());
      else if (isCode) (isMember(node) ? members : others).push(node);
    }
    if (isCode && node.kind === SyntaxKind.RegularExpressionLiteral) patterns.push(node.getText());
    if (isCode && isObjectLiteralExpression(node)) objects.push(node);
    if (isCode && isBindingElement(node) && isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (name && isIdentifier(name)) taken.push({ from: node.parent, name: name.getText() });
    }
    node.forEachChild((child) => walk(child, isCode));
  };
  walk(file, true);
  return { names: [...members, ...others.filter((name) => !own.has(name.getText()))], taken, objects, patterns };
}

/** What is named in the objects that `name` is called with. */
function optionsAt(name: Node): readonly string[] {
  const callee = isMember(name) ? name.parent : name;
  const call = callee.parent;
  if (!(isCallExpression(call) || isNewExpression(call)) || call.expression !== callee) return [];
  return (call.arguments ?? []).flatMap((given) => (isObjectLiteralExpression(given) ? namedIn(given) : []));
}

const namedIn = ({ properties }: ObjectLiteralExpression): readonly string[] =>
  properties.flatMap((property) => ('name' in property ? (property.name?.getText() ?? []) : []));

/** `get` in `x.get` and `x?.get`: the last child of an access. */
function isMember(name: Node): boolean {
  return name.parent.kind === SyntaxKind.PropertyAccessExpression && name.end === name.parent.end;
}

const flags: Readonly<Record<string, string>> = {
  d: 'builtins.RegExp.hasIndices',
  s: 'builtins.RegExp.dotAll',
  u: 'builtins.RegExp.unicode',
  v: 'builtins.RegExp.unicodeSets',
  y: 'builtins.RegExp.sticky',
};
const inPatterns: readonly (readonly [part: RegExp, name: string])[] = [
  [/\(\?<[=!]/, 'regular_expressions.lookbehind_assertion'],
  [/\(\?<\w/, 'regular_expressions.named_capturing_group'],
  [/\\p\{/i, 'regular_expressions.unicode_character_class_escape'],
  [/\(\?[ims-]+:/, 'regular_expressions.modifier'],
];

/** What a pattern, `/…/flags`, needs of the language. */
function neededBy(pattern: string): readonly Named[] {
  const end = pattern.lastIndexOf('/');
  const needed = [
    ...[...pattern.slice(end + 1)].flatMap((flag) => flags[flag] ?? []),
    ...inPatterns.filter(([part]) => part.test(pattern.slice(0, end))).map(([, name]) => name),
  ];
  return needed.map((name) => ({ room: 'pattern', name }));
}

const owners = new Set([
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.ModuleDeclaration,
  SyntaxKind.ClassDeclaration,
  SyntaxKind.VariableDeclaration,
]);

/** What a declaration lies in, outermost first: `chrome`, `sidePanel` for `open`; `URL` for `createObjectURL`. */
function ownersOf(declaration: Node): readonly string[] {
  const found: string[] = [];
  for (let at = declaration.parent; at; at = at.parent) {
    const name =
      owners.has(at.kind) && at.forEachChild((child) => (child.kind === SyntaxKind.Identifier ? child : undefined));
    if (name) found.unshift(name.getText());
  }
  return found;
}

/** Every API a name may mean: of a field that is an input or a textarea, `value` is two. */
function apisOf(symbol: Meaning, project: Project): readonly Named[] {
  return symbol.declarations.flatMap((handle): readonly Named[] => {
    const file = path.basename(handle.path);
    const ofPolyfill = handle.path.includes('/webextension-polyfill/namespaces/');
    const ofChrome = handle.path.includes('/@types/chrome/');
    if (!ofPolyfill && !ofChrome && !file.startsWith('lib.')) return [];
    const declaration = handle.resolve(project);
    const name = [...(declaration ? ownersOf(declaration) : []), symbol.name];
    // The file is called as the browser calls it, the namespace in it with a capital, what it can do `Static`.
    if (ofPolyfill) {
      const inside = name.slice(1).filter((each) => each !== 'Static');
      return [{ room: 'browser', name: [file.replace('.d.ts', ''), ...inside].join('.') }];
    }
    // `chrome` itself is no API.
    if (ofChrome) return name.length < 2 ? [] : [{ room: 'browser', name: name.slice(1).join('.') }];
    return [{ room: file.startsWith('lib.dom') ? 'web' : 'language', name: name.join('.') }];
  });
}

/** Of every TypeScript file that is part of the extension. Starts the compiler, and ends it. */
export function usedApis(): readonly Use[] {
  const api = new API({ cwd: root });
  try {
    const [project] = api
      .updateSnapshot({ openProjects: [path.join(import.meta.dirname, 'api-floors.tsconfig.json')] })
      .getProjects();
    if (!project) throw new Error('api-floors.tsconfig.json opens no project.');
    return usesIn(project);
  } finally {
    api.close();
  }
}

function usesIn(project: Project): readonly Use[] {
  const uses = new Map<string, Named & { readonly files: Set<string> }>();
  const known = new Map<number, readonly Named[]>();
  for (const name of project.program.getSourceFileNames()) {
    const file = path.relative(root, name).replaceAll(path.sep, '/');
    // The command line runs in Node.
    if (!/^src\/(?!cli\/).*\.tsx?$/.test(file)) continue;
    const source = project.program.getSourceFile(name);
    if (!source) continue;
    const { names, taken, objects, patterns } = partsOf(source);
    const apisBehind = (symbol: Meaning | undefined): readonly Named[] => {
      if (!symbol) return [];
      const seen = known.get(symbol.id) ?? apisOf(symbol, project);
      known.set(symbol.id, seen);
      return seen;
    };
    const note = (named: Use | Named): void => {
      const option = 'option' in named ? named.option : undefined;
      const key = `${named.room} ${named.name} ${option}`;
      const use = uses.get(key) ?? { ...named, files: new Set() };
      uses.set(key, use);
      use.files.add(file);
    };
    project.checker.getSymbolAtLocation(names).forEach((symbol, at) => {
      const name = names[at];
      const options = name ? optionsAt(name) : [];
      for (const api of apisBehind(symbol))
        for (const each of [api, ...options.map((option) => ({ ...api, option }))]) note(each);
    });
    project.checker.getTypeAtLocation(taken.map(({ from }) => from)).forEach((type, at) => {
      const name = taken[at]?.name;
      if (type && name) apisBehind(project.checker.getPropertyOfType(type, name)).forEach(note);
    });
    for (const object of file.startsWith('src/platform/') ? objects : []) {
      const type = project.checker.getContextualType(object);
      for (const name of type ? namedIn(object) : [])
        if (type) apisBehind(project.checker.getPropertyOfType(type, name)).forEach(note);
    }
    patterns.flatMap(neededBy).forEach(note);
  }
  return [...uses.values()].map(({ files, ...named }) => ({ ...named, files: [...files].sort() }));
}
