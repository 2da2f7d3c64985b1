/** What somebody is in a casusoverleg, in a list of their own. */
export const rolText = { regiehouder: 'jij hebt de regie', starter: 'jij startte' };
