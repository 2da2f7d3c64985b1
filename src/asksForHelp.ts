/** Whether the words behind a command ask how it works, among whatever else. */
export const asksForHelp = (words: readonly string[]): boolean => words.includes('--help') || words.includes('-h');
