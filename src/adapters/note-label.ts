// Labels that desks put on what only colleagues see, where no attribute says it. Pure. A label in a language not known here
// says nothing, so its absence is no sign of a public message.
import { plain } from './audience.ts';

/** Without diacritics, stems where a language inflects. */
const labels =
  /\b(?:internal (?:note|comment)|private (?:note|comment)|work notes?|notatk\w* (?:wewnetrzn|prywatn|sluzbow|robocz)\w*|(?:wewnetrzn|prywatn)\w* (?:notatk|komentarz)\w*|(?:not|comentari)\w* (?:intern|privat|de lucru|interna|privada)\w*|arbeitsnotiz\w*|interne[rs]? (?:notiz|kommentar|anmerkung|notitie)\w*|notes? (?:internes?|privees?|de travail)|notas? (?:internas?|privadas?|de trabajo))\b/;

export const saysNote = (label: string): boolean => labels.test(plain(label.slice(0, 500)));
