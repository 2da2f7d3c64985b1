import type { Locator, Page } from 'playwright-core';

type Json = Readonly<Record<string, unknown>>;
type Input = {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly expanded: boolean;
};

/** Every input of a card, wherever it lies. */
function inputsOf(part: unknown): readonly Input[] {
  if (Array.isArray(part)) return part.flatMap(inputsOf);
  if (typeof part !== 'object' || part === null) return [];
  const { type, id, label, choices, style, fallback: _unseen, ...rest } = part as Json;
  if (typeof type !== 'string' || !type.startsWith('Input.')) return Object.values(rest).flatMap(inputsOf);
  return [
    {
      id: String(id),
      label: String(label),
      type,
      choices: (choices ?? []) as Input['choices'],
      expanded: style === 'expanded',
    },
  ];
}

/** The field that stands under a label, as the screen shows it. */
async function fieldUnder(card: Locator, label: string): Promise<Locator> {
  const labels = card.locator('label.ac-richTextBlock');
  for (const one of await labels.all()) {
    const text = (await one.innerText()).replace(/\s*\*$/, '').trim();
    if (text === label.trim()) return card.locator(`[id="${(await one.getAttribute('for')) ?? ''}"]`);
  }
  throw new Error(`no field is labelled "${label}"`);
}

async function choose(page: Page, field: Locator, input: Input, value: string): Promise<void> {
  const titles = value.split(',').map((one) => input.choices.find((choice) => choice.value === one)?.title ?? one);
  if (!input.expanded) {
    await field.click();
    await page.getByRole('option', { name: titles[0] ?? '', exact: true }).click();
    return;
  }
  for (const title of titles) await field.getByText(title, { exact: true }).click();
}

/** Types a text and sees to it that it stands there: the Playground draws a card again now and then. */
async function type(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  if ((await field.inputValue()) !== value) await field.fill(value);
}

/** Fills a form as a person does: by its labels. `fields` go by id, choices by their value. */
export async function fillForm(
  page: Page,
  { card, json, fields }: { card: Locator; json: Json; fields: Readonly<Record<string, string>> },
): Promise<void> {
  const inputs = new Map(inputsOf(json).map((input) => [input.id, input]));
  const asked = Object.entries(fields).map(([id, value]) => {
    const input = inputs.get(id);
    if (input === undefined) throw new Error(`the form has no field ${id}`);
    return { input, value };
  });
  // Texts last: choosing may draw the card again.
  const texts = asked.filter(({ input }) => input.type !== 'Input.ChoiceSet');
  for (const { input, value } of asked.filter((one) => !texts.includes(one)))
    await choose(page, await fieldUnder(card, input.label), input, value);
  for (const { input, value } of texts) await type(await fieldUnder(card, input.label), value);
}
