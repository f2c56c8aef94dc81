export function make(target, paragraphs, changed) {
  target.setAttribute('contenteditable', 'plaintext-only');
  target.style.whiteSpace = 'pre-wrap';
  target.textContent = paragraphs.join('\n');
  target.addEventListener('input', changed);
  return {
    focus: () => target.focus(),
    model: () => target.innerHTML,
    lines: () => target.innerText.replace(/\n$/, '').split('\n'),
  };
}
