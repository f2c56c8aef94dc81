// Everything about packs on this machine, for the page that shows it.
import type { Pack } from '../format/pack.ts';
import type { PackProblem } from '../format/pack-problem.ts';
import type { ArrivalWay } from './kept-pack.ts';
import type { KnownKey, Signer } from './known-key.ts';
import type { ListName, OverlayState } from './overlay.ts';
import type { Policy } from './policy.ts';
import type { Subscription } from './subscription.ts';

export type ShelfPack = {
  readonly id: string;
  readonly version: string;
  readonly title: Pack['title'];
  readonly authors: readonly string[];
  readonly licence: string;
  readonly languages: Pack['languages'];
  readonly vision?: Pack['vision'];
  readonly counts: Readonly<Record<ListName, number>>;
  readonly way: ArrivalWay | 'built-in';
  readonly signer?: Signer;
  readonly address?: string;
  readonly isOn: boolean;
  readonly isAutomatic: boolean;
  /** Company policy: it stays, whatever the agent wants; or it is kept and not used. */
  readonly byPolicy?: 'required' | 'blocked';
  /** When this version came, epoch milliseconds; built-in ones came with Carecue. */
  readonly at?: number;
};

export type Shelf = {
  readonly packs: readonly ShelfPack[];
  /** Packs kept here that are not understood (any more); they stay until the agent removes them. */
  readonly unreadable?: readonly { readonly id: string; readonly problems: readonly PackProblem[] }[];
  readonly subscriptions: readonly Subscription[];
  readonly keys: readonly (KnownKey & { readonly fingerprint: string; readonly byPolicy?: 'allowed' | 'revoked' })[];
  readonly overlays: readonly OverlayState[];
  /** Absent: nobody manages this browser. */
  readonly policy?: Policy;
  /** Parts of it that could not be understood, `requiredPacks[2]`: for the administrator. */
  readonly policyIgnored?: readonly string[];
  /** Built without any network: packs come by file, code and policy alone. */
  readonly isSealed: boolean;
};
