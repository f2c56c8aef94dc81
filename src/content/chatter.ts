// Changes beside the conversation that repeat and never bring news: a clock, who else is here, a list that refreshes itself.
// A place that has changed between several readings, none of which found anything new, is not worth another one of its own.

export type Chatter = {
  /** Told of a place at its first change after a reading. @returns whether it only chatters */
  readonly isChatter: (place: Node) => boolean;
  /** Something new was read, or the agent has done something: every place may have something to say again. */
  readonly news: () => void;
};

/** So many readings in a row without news may a place cause. */
const patience = 2;

type Heard = { readonly since: number; times: number };

export function chatter(): Chatter {
  let newsCount = 0;
  const heard = new WeakMap<Node, Heard>();
  return {
    isChatter(place) {
      const known = heard.get(place);
      if (known?.since !== newsCount) {
        heard.set(place, { since: newsCount, times: 1 });
        return false;
      }
      known.times += 1;
      return known.times > patience;
    },
    news() {
      newsCount += 1;
    },
  };
}
