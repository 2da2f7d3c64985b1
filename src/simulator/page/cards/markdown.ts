import { isWebAddress } from './press.ts';

type Renderer = { render(source: string): string };
let renderer: Renderer | undefined;

/**
 * Markdown of the bot as safe HTML: no HTML of its own, no link but what is written as one, to the web only and in a new
 * tab; `<at>naam</at>` becomes a mention chip. Everything passes DOMPurify last.
 */
export function markdownHtml(source: string): string {
  renderer ??= createRenderer();
  return DOMPurify.sanitize(renderer.render(source), {
    ALLOWED_TAGS: [
      'p',
      'br',
      'strong',
      'em',
      's',
      'ul',
      'ol',
      'li',
      'a',
      'span',
      'code',
      'pre',
      'blockquote',
      'hr',
      'h1',
      'h2',
      'h3',
    ],
    ALLOWED_ATTR: ['href', 'target', 'rel', 'class', 'start'],
  });
}

function createRenderer(): Renderer {
  const markdown = markdownit({ html: false, linkify: false, breaks: true });
  markdown.validateLink = isWebAddress;
  markdown.disable('image');
  markdown.inline.ruler.before('html_inline', 'mention', (state, silent) => {
    const found = /^<at>([^<]+)<\/at>/.exec(state.src.slice(state.pos));
    const naam = found?.[1];
    if (found === null || naam === undefined) return false;
    if (!silent) state.push('mention', '', 0).content = naam;
    state.pos += found[0].length;
    return true;
  });
  markdown.renderer.rules['mention'] = (tokens, index) =>
    `<span class="mention">${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</span>`;
  markdown.renderer.rules['link_open'] = (tokens, index, options, _environment, self) => {
    tokens[index]?.attrSet('target', '_blank');
    tokens[index]?.attrSet('rel', 'noopener noreferrer');
    return self.renderToken(tokens, index, options);
  };
  return markdown;
}
