// Bounds a hostile or endless page cannot exceed; adapters cut to them before reporting. Apart from the schemas, which a
// content script does not carry.
export const maxMessages = 200;
/** Characters of one text. */
export const maxText = 64_000;
export const maxTags = 60;
/** Characters of one label. */
export const maxTag = 200;
