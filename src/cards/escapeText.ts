const wordJoiner = '\u2060';

/**
 * Makes any text safe for a TextBlock or FactSet: it is shown as typed, never as Markdown, link or mention (`<at>`).
 * A line break becomes a paragraph, because a card shows a single one as a space. An invisible word joiner is used
 * where a backslash is not understood by every Teams client: after `<`, before a list or heading sign, within `{{DATE(…)}}`.
 * Signs that turn the direction of what follows are left out: an amount behind them would read backwards.
 */
export function escapeText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapeLine)
    .join('\n\n');
}

function escapeLine(line: string): string {
  return line
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/\{(?=\{)/g, `{${wordJoiner}`)
    .replace(/</g, `<${wordJoiner}`)
    .replace(/&(?=[#a-z0-9]+;)/gi, `&${wordJoiner}`)
    .replace(/^(?=[-+#>=|]|\d+[.)])/, wordJoiner);
}
