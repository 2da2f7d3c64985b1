import { beschutWerk } from '../scenarios/beschutWerk.ts';
import { tell } from '../support/scenario/tell.ts';

test(beschutWerk.name, () => tell(beschutWerk), 240_000);
