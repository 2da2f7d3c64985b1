import type { SimulatorControl } from '../api.ts';
import type { Delivery } from '../bot/delivery.ts';
import type { Invokes } from '../bot/invokes.ts';
import type { Refresh } from '../bot/refresh.ts';
import type { Changes } from '../changes.ts';
import type { Lanes } from '../lanes.ts';
import type { Store } from '../store/openStore.ts';
import type { World } from '../world.ts';

/** What the roads of the page share. */
export type PageParts = {
  readonly control: SimulatorControl;
  readonly world: World;
  readonly store: Store;
  readonly changes: Changes;
  readonly lanes: Lanes;
  readonly delivery: Delivery;
  readonly invokes: Invokes;
  readonly refresh: Refresh;
  readonly serviceUrl: string;
};
