// Which APIs of browser, web and language the sources use, and where: asked of the compiler, which knows what `x.get()` is
// however x came about. What is looked up by a string, and the options in an object, is not seen.
import path from 'node:path';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import {
  isBindingElement,
  isParameterDeclaration,
  isTypeNode,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { API, type Symbol as Meaning, type Project } from 'typescript/unstable/sync';

/** An API as the types call it, `IDBKeyRange.bound`, with the room it is in. */
export type Named = { readonly room: 'browser' | 'web' | 'language' | 'pattern'; readonly name: string };
export type Use = Named & { readonly files: readonly string[] };

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

type Parts = { readonly names: readonly Node[]; readonly patterns: readonly string[] };

/** Of one file: the names after a point, those the file did not give itself, and its patterns. */
function partsOf(file: Node): Parts {
  const members: Node[] = [];
  const others: Node[] = [];
  const own = new Set<string>();
  const patterns: string[] = [];
  const walk = (node: Node, inCode: boolean): void => {
    const isCode = inCode && !notCode.has(node.kind) && !isTypeNode(node);
    if (node.kind === SyntaxKind.Identifier) {
      const { parent } = node;
      if (givesName.has(parent.kind) && initialOf(parent) !== node) own.add(node.getText());
      else if (isCode) (isMember(node) ? members : others).push(node);
    }
    if (isCode && node.kind === SyntaxKind.RegularExpressionLiteral) patterns.push(node.getText());
    node.forEachChild((child) => walk(child, isCode));
  };
  walk(file, true);
  return { names: [...members, ...others.filter((name) => !own.has(name.getText()))], patterns };
}

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
    const { names, patterns } = partsOf(source);
    const apis = project.checker.getSymbolAtLocation(names).flatMap((symbol) => {
      if (!symbol) return [];
      const seen = known.get(symbol.id) ?? apisOf(symbol, project);
      known.set(symbol.id, seen);
      return seen;
    });
    for (const each of [...apis, ...patterns.flatMap(neededBy)]) {
      const key = `${each.room} ${each.name}`;
      const use = uses.get(key) ?? { ...each, files: new Set() };
      uses.set(key, use);
      use.files.add(file);
    }
  }
  return [...uses.values()].map(({ files, ...named }) => ({ ...named, files: [...files].sort() }));
}
