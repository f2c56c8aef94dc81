// What every view of the studio is handed.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command } from '../domain/command.ts';
import type { ReadArrival } from '../domain/packs/arrival/arrival.ts';
import type { DraftRow } from '../domain/packs/edit/draft-row.ts';
import type { Pack } from '../domain/packs/format/pack.ts';
import type { ArrivalWay } from '../domain/packs/shelf/kept-pack.ts';
import type { Shelf } from '../domain/packs/shelf/shelf.ts';
import type { Outcome, Problem } from '../domain/problem.ts';
import type { Times } from '../ui/times.ts';
import type { PlainKey, Words } from '../ui/words.ts';
import type { Vault } from '../vault/vault.ts';

/** The studio's pages; `draft` is the one being written, `item` where in it: `head`, `prompts`, `prompts/3`. */
export type StudioPlace =
  | { readonly page: 'packs' }
  /** One pack on this machine: what is in it, and the agent's own edits of it; `item`: one thing alone, `prompts/apology`. */
  | { readonly page: 'pack'; readonly id: string; readonly item?: string }
  | { readonly page: 'write'; readonly draft?: string; readonly item?: string }
  | { readonly page: 'keys' };

/** What the studio asks of the world; handed in, so that tests and the gallery need no browser. */
export type StudioWorld = {
  readonly askShelf: () => Promise<Outcome<Shelf>>;
  readonly askDrafts: () => Promise<Outcome<readonly DraftRow[]>>;
  /** The packs in use, as the panel has them. */
  readonly askPacks: () => Promise<Outcome<readonly Pack[]>>;
  readonly askArrival: (file: string, way: ArrivalWay) => Promise<Outcome<ReadArrival>>;
  /** The pack file of a pack on this machine, built-in ones too. */
  readonly askText: (id: string) => Promise<Outcome<string>>;
  readonly send: (command: Command) => Promise<Outcome>;
  /** Must be called in the click itself. True when the agent allowed it. */
  readonly requestSite: (origin: string) => Promise<boolean>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly saveFile: (name: string, content: string | Blob, type: string) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

export type Studio = {
  readonly words: Words;
  readonly times: Times;
  readonly shelf: Shelf;
  readonly drafts: readonly DraftRow[];
  readonly place: StudioPlace;
  readonly vault: Vault;
  readonly world: StudioWorld;
  readonly go: (place: StudioPlace) => void;
  /**
   * Carries a command out and says `said` in the status line; what went wrong is said in its place.
   * @param undo offered beside it
   * @returns whether it was carried out
   */
  readonly act: (command: Command, said?: PlainKey, undo?: () => Promise<boolean>) => Promise<boolean>;
  readonly say: (key: PlainKey, undo?: () => Promise<boolean>) => void;
  readonly tell: (problem: Problem) => void;
};

export const StudioContext = createContext<Studio | undefined>(undefined);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (studio === undefined) throw new Error('useStudio outside of the studio');
  return studio;
}
