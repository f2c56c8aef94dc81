import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

export function make(target, paragraphs, changed) {
  target.contentEditable = 'true';
  target.style.whiteSpace = 'pre-wrap';
  const editor = createEditor({
    namespace: 'reply',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(target);
  const texts = paragraphs.length > 0 ? paragraphs : [''];
  const fill = () =>
    $getRoot()
      .clear()
      .append(
        ...texts.map((text) => {
          const paragraph = $createParagraphNode();
          return text === '' ? paragraph : paragraph.append($createTextNode(text));
        }),
      );
  editor.update(fill, { discrete: true });
  const ends = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) changed();
    }),
  ];
  return {
    focus: () => target.focus(),
    model: () => JSON.stringify(editor.getEditorState().toJSON()),
    lines: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .flatMap((node) => node.getTextContent().split('\n')),
      ),
    destroy: () => ends.forEach((end) => void end()),
  };
}
