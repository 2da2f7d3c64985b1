import { text } from '../text.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';

/** A calm message beside what it is about, with "Opnieuw" where trying again makes sense, until it is dismissed. */
export function notice(words: string, tone: 'info' | 'problem', again?: () => void): HTMLElement {
  const made = element('div', { class: `notice notice-${tone}`, role: tone === 'problem' ? 'alert' : 'status' }, [
    icon('info'),
    element('p', {}, [words]),
  ]);
  if (again !== undefined) {
    made.append(
      button({ class: 'quiet', content: [text.problem.again] }, () => {
        made.remove();
        again();
      }),
    );
  }
  made.append(button({ class: 'bare', label: text.problem.dismiss, content: [icon('close')] }, () => made.remove()));
  return made;
}
