// The three screens, in order.
export const places = ['does', 'keeps', 'start'] as const;
export type TourPlace = (typeof places)[number];
