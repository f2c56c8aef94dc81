export function make(target, paragraphs, changed) {
  const field = document.createElement('textarea');
  field.rows = 8;
  field.cols = 60;
  field.value = paragraphs.join('\n');
  field.addEventListener('input', changed);
  target.append(field);
  return { focus: () => field.focus(), model: () => field.value, lines: () => field.value.split('\n') };
}
