// What computes on from the first sight, in one piece that is loaded behind it.
export { readyToChoose } from '../domain/packs/choose/select-prompts.ts';
export { panelState } from '../domain/panel-view.ts';
export { warmUp } from '../domain/warm-up.ts';
export { followTyping } from '../messages/typing-line.ts';
