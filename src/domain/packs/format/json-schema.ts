// The JSON Schema of a pack, from the schema that reads it, for the editors it is written in. Published as
// docs/carecue-pack.schema.json by scripts/pack-schema.mjs; a test holds it up to date. No part of the extension.
import * as z from 'zod/mini';
import { Avoidance } from './avoidance.ts';
import { Condition } from './condition.ts';
import { Contacts } from './contacts.ts';
import { PackLimit } from './limit.ts';
import { Checklist, Pack, PackCadence, Prompt } from './pack.ts';
import { Playbook } from './playbook.ts';
import { PracticeMessage } from './practice-message.ts';
import { SelfCareIdea } from './self-care.ts';

/** What an editor shows beside each part, and the name it goes by in the schema. */
const parts = z.registry<{ id: string; description: string }>();
parts.add(Condition, {
  id: 'condition',
  description: 'When it fits. Each list means "one of these"; all lists must hold; an absent list means "any".',
});
parts.add(Contacts, {
  id: 'contacts',
  description: 'Whom the team turns to; playbooks say them as {emergency}, {lead} …',
});
parts.add(Prompt, { id: 'prompt', description: 'Words to say or ask, or a thought for the agent, never sent.' });
parts.add(Checklist, { id: 'checklist', description: 'What to see to in a case of its kind, in order.' });
parts.add(PackCadence, { id: 'cadence', description: 'A rhythm of updates, offered as one promise.' });
parts.add(Playbook, { id: 'playbook', description: 'What to do in a hard moment, with the exact sentences.' });
parts.add(PracticeMessage, { id: 'practice', description: 'A message to practise with. Invented people only.' });
parts.add(SelfCareIdea, { id: 'selfCare', description: 'A micro-break.' });
parts.add(PackLimit, { id: 'limit', description: 'What an agent may decide without asking.' });
parts.add(Avoidance, { id: 'avoid', description: 'Phrases to leave out, with another way to say it.' });

/** The published JSON Schema, draft 7: the one editors know best. */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(Pack, { target: 'draft-7', metadata: parts, io: 'input' });
  const head = {
    $schema: schema.$schema,
    title: 'Carecue pack, format version 1',
    description: 'docs/packs.md tells what each part is for. Some rules are checked only when a pack is read.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
