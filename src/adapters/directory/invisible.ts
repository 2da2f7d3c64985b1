/**
 * What a text of one line can't hold, as the inside of a class in a regular expression with `u`: control characters, line
 * breaks among them, halves of a character, what takes no room, and what turns the direction of what follows.
 */
export const invisible = String.raw`\p{Cc}\p{Cs}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff`;
