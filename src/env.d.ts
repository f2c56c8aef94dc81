/// <reference types="vite/client" />

/** True in the Firefox build: the few places where the browsers differ ask for it, and the other half is cut away. */
declare const __FIREFOX__: boolean;

/** True in the sealed build, which has no network: packs come by file, code and policy alone. */
declare const __SEALED__: boolean;
