import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const folder = path.join(__dirname, '../../../src/cards/text/nl');

/** Every text in a source file, read from the source itself; what is filled in later counts as one word. */
function textsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node)) {
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('woord'));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const texts = readdirSync(folder).flatMap(textsIn);
const sentences = texts.flatMap((text) => text.split(/(?<=[.?:])\s+/));

test('there are texts to judge', () => expect(texts.length).toBeGreaterThan(300));

test('no sentence is longer than fifteen words', () =>
  expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 15)).toEqual([]));

test('nobody is shouted at: an exclamation mark is only ever the sign of a state', () =>
  expect(texts.filter((text) => text.replace(/\s!$/, '').includes('!'))).toEqual([]));

test('people are addressed as "je", without officialese', () =>
  expect(
    texts.filter((text) => /\b(u|uw|dient|teneinde|middels|indien|gaarne|reeds|betreffende)\b/i.test(text)),
  ).toEqual([]));

test('nobody is blamed', () =>
  expect(texts.filter((text) => /\b(te laat|verzuimd|nagelaten|schuld van|had moeten)\b/i.test(text))).toEqual([]));

test('three points are one sign, as on every button that asks for more', () =>
  expect(texts.filter((text) => text.includes('...'))).toEqual([]));
