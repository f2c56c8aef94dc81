// Whether this build is the sealed one.

/** No network at all: packs come by file, code and policy alone. */
export const isSealed: boolean = __SEALED__;
