import type { StartFormView } from './startFormView.ts';
import type { Form } from './form.ts';
import { startStep1 } from './startStep1.ts';
import { startStep2 } from './startStep2.ts';

/** C3: two short steps. What was chosen in step 1 travels in the data of step 2; "nee" to more domeinen is a consult. */
export const startForm = (view: StartFormView): Form => (view.stap === 1 ? startStep1(view) : startStep2(view));
