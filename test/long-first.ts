// Which test files begin first. Vitest begins with the longest it remembers and, where it remembers nothing, with the largest
// files: those that put up every view, or try a hundred thousand inputs, are small, and would be left for one core at the end.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Longest first: what takes more than twenty seconds. */
const long = [
  'test/panel/gallery.dom.test.ts',
  'test/studio/gallery.dom.test.ts',
  'test/content/traces.dom.test.ts',
  'test/content/start.dom.test.ts',
  'test/sharing/way-in-hostile.test.ts',
  'test/packages/reproducible.test.ts',
  'test/domain/due/find-due.properties.test.ts',
] as const;

/** A class because vitest constructs its sequencers. */
export default class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { root } = this.ctx.config;
    const gone = long.filter((file) => !existsSync(path.join(root, file)));
    if (gone.length > 0) throw new Error(`test/long-first.ts names ${gone.join(', ')}, which is not there.`);
    const places = new Map(long.map((file, place) => [path.join(root, file), place]));
    const placeOf = ({ moduleId }: TestSpecification) => places.get(path.normalize(moduleId)) ?? long.length;
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b));
  }
}

const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
