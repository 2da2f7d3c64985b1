import type { Locator } from 'playwright-core';

/** A dialog, filled by the names of its fields. */
export type PageForm = {
  /** What stands in the field now. */
  value(field: string): Promise<string>;
  type(field: string, words: string): Promise<void>;
  /** Picks from a list that opens. */
  choose(field: string, choice: string): Promise<void>;
  /** Ticks a choice that is visible. */
  tick(...choices: readonly string[]): Promise<void>;
  press(button: string): Promise<void>;
  /** These words stand, or are going to stand, in the dialog, in view. */
  reads(words: string): Promise<void>;
  /** Presses the button, reads the answer and closes the dialog. */
  send(button: string, answer: string): Promise<void>;
  /** Closes it without an answer. */
  close(): Promise<void>;
};

/** A field's name ends in a star where it must be filled, and in its fault where that was seen to be missing. */
const nameOf = (field: string) =>
  new RegExp(`^${field.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\*)?( Vul dit nog in\\.)?$`);

/** The dialog that is on the screen. */
export function pageForm(dialog: Locator): PageForm {
  const text = (field: string) =>
    dialog
      .getByRole('textbox', { name: nameOf(field) })
      .or(dialog.getByRole('spinbutton', { name: nameOf(field) }))
      .first();
  const button = (name: string) => dialog.getByRole('button', { name, exact: true });
  const reads = (words: string) => dialog.getByText(words).first().waitFor();
  const close = async () => {
    await button('Sluiten').last().click();
    await dialog.waitFor({ state: 'hidden' });
  };

  return {
    value: (field) => text(field).inputValue(),
    type: (field, words) => text(field).fill(words),
    async choose(field, choice) {
      await dialog.getByRole('combobox', { name: nameOf(field) }).selectOption({ label: choice });
    },
    async tick(...choices) {
      for (const choice of choices) await dialog.getByLabel(choice).check();
    },
    press: (name) => button(name).click(),
    reads,
    async send(name, answer) {
      await button(name).click();
      await reads(answer);
      await close();
    },
    close,
  };
}
