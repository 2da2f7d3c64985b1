import { rootText } from '../text/nl/root.ts';
import { dag } from '../text/nl/tijd.ts';
import type { Nu, RootView } from '../views.ts';

/** "Noor de Wit, wijkteam · sinds 3 november", with what is provisional, offered or replaced (R1, R2, R4, R5). */
export function regieLine(regie: RootView['regie'], nu: Nu): string {
  const wie = regie.functie ? `${regie.naam}, ${regie.functie}` : regie.naam;
  return [
    regie.eigenRegie ? rootText.eigenRegie(wie) : wie,
    regie.voorlopig ? rootText.voorlopig : '',
    rootText.sinds(dag(regie.sinds, nu)),
    regie.uitGids === true ? rootText.uitGids : '',
    regie.waarnemer ? rootText.waarnemer(regie.waarnemer) : '',
    regie.vervanger ? rootText.vervanger(regie.vervanger) : '',
    regie.aangebodenAan ? rootText.aangeboden(regie.aangebodenAan) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
