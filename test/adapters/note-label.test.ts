import { describe, expect, test } from 'vitest';
import { saysNote } from '../../src/adapters/note-label.ts';

describe('saysNote', () => {
  test.each([
    ...['Internal note', 'INTERNAL NOTE', 'Private comment', 'Work notes', 'Work note'],
    ...['Notatka wewnętrzna', 'Notatki robocze', 'notatka wewnetrzna', 'Prywatny komentarz', 'Notatki służbowe'],
    ...['Notă internă', 'Note interne', 'nota interna', 'Comentariu privat', 'Note de lucru'],
    ...['Arbeitsnotizen', 'Interne Notiz', 'Notes de travail', 'Notas de trabajo'],
  ])('knows %j', (label) => {
    expect(saysNote(label)).toBe(true);
  });

  test.each([
    ...['', 'Additional comments (Customer visible)', 'Reply to customer', 'Public comment', 'Notify the customer'],
    ...['Odpowiedz klientowi', 'Dodatkowe komentarze', 'Răspuns către client', 'Comentarii suplimentare'],
    ...['2 hours ago', 'International notes', 'a private matter'],
  ])('takes %j for no note', (label) => {
    expect(saysNote(label)).toBe(false);
  });
});
