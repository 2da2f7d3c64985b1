import { button } from '../dom/button.ts';
import { icon } from '../dom/icon.ts';
import { text } from '../text.ts';

const kept = 'aan-tafel.theme';

/** The theme follows the machine until the person chooses one; the choice stays in this browser. */
export function themeToggle(): HTMLElement {
  const machine = matchMedia('(prefers-color-scheme: dark)');
  const toggle = button({ class: 'bar-button', label: text.bar.dark, content: [icon('moon')] }, () => {
    localStorage.setItem(kept, isDark() ? 'light' : 'dark');
    apply();
  });

  function isDark(): boolean {
    const chosen = localStorage.getItem(kept);
    return chosen === null ? machine.matches : chosen === 'dark';
  }

  function apply(): void {
    document.documentElement.dataset['theme'] = isDark() ? 'dark' : 'light';
    toggle.setAttribute('aria-pressed', String(isDark()));
  }

  machine.addEventListener('change', apply);
  apply();
  return toggle;
}
