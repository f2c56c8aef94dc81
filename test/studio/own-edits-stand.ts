// What tests of the agent's own edits do with a thing of a pack, or a conflict about one.
import { userEvent } from 'vitest/browser';
import type { StudioStage } from '../gallery/studio-stage.tsx';
import { sentOf } from './stand.ts';

export const thing = ({ root }: StudioStage, name: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-thing="${name}"], [data-conflict="${name}"]`);
  if (found === null) throw new Error(`no ${name}`);
  return found;
};
export const within = async (stage: StudioStage, name: string, label: string) => {
  const all = [...thing(stage, name).querySelectorAll('button')];
  const found = all.find(({ textContent }) => textContent === label);
  if (found === undefined) throw new Error(`no ${label} at ${name}`);
  await userEvent.click(found);
};
export const english = ({ root }: StudioStage) => root.querySelector<HTMLTextAreaElement>('textarea[lang="en"]');
export const sent = (stage: StudioStage) => [...sentOf(stage, 'keep-overlay'), ...sentOf(stage, 'drop-overlay')];
