// Whether everything has its place: nothing sticks out of the page, and no words of ours are cut off.

/** Elements that stick out of the page and are not cut off by their own frame; no line when there are none. */
export function tooWide(root: HTMLElement, width: number): readonly string[] {
  if (document.documentElement.scrollWidth > width)
    return [`the page is ${document.documentElement.scrollWidth} px wide`];
  const main = root.querySelector('main');
  if (main && main.scrollWidth > main.clientWidth)
    return [`the room is ${main.scrollWidth} px wide in ${main.clientWidth}`];
  return [...root.querySelectorAll('button, p, h1, h2, label, textarea, input, select, legend')].flatMap((element) => {
    const { left, right } = element.getBoundingClientRect();
    const sticksOut = right > width + 0.5 || left < -0.5;
    const isCut = element.closest('.unseen, header') !== null || element.matches('[type=radio]');
    return sticksOut && !isCut ? [`${Math.round(left)}–${Math.round(right)} ${told(element)}`] : [];
  });
}

/** Frames that hide part of the words in them, and fields too small for what stands in them. Cut on purpose: `meant`. */
export function cutWords(root: HTMLElement, meant: string): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.closest(`.unseen, svg, canvas, ${meant}`) || !element.checkVisibility()) return [];
    const room = roomForWords(element);
    if (room !== undefined)
      return room.wants > room.has + 1 ? [`${room.wants} px in ${room.has} ${told(element)}`] : [];
    // What is typed scrolls.
    if (element.matches('input, textarea')) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const isNarrow = isHidden(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isLow = isHidden(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return isNarrow || isLow ? [`cut ${isNarrow ? 'across' : 'below'} ${told(element)}`] : [];
  });
}

const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

/** The arrow of a choice, in pixels. */
const arrow = 12;

/** Pixels across that the chosen option or the placeholder wants and has: no overflow tells of them. */
function roomForWords(element: HTMLElement): { readonly wants: number; readonly has: number } | undefined {
  const isChoice = element instanceof HTMLSelectElement;
  if (!isChoice && !(element instanceof HTMLInputElement && element.placeholder !== '')) return undefined;
  const words = isChoice ? (element.selectedOptions[0]?.label ?? '') : element.placeholder;
  const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  return {
    wants: Math.ceil(widthOf(words, font)),
    has: Math.floor(element.clientWidth - padding - (isChoice ? arrow : 0)),
  };
}

const paper = document.createElement('canvas').getContext('2d');

function widthOf(words: string, font: string): number {
  if (paper === null) throw new Error('no canvas');
  paper.font = font;
  return paper.measureText(words).width;
}

const told = (element: Element) => element.outerHTML.slice(0, 160);
