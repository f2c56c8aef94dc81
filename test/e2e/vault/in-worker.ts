// The worker of the vault's test extension: what the background does for the vault, and nothing else.
import { onStartup } from '../../../src/platform/lifecycle.ts';
import { onToolbarClick } from '../../../src/platform/panel-opening.ts';
import { freshLog } from '../../../src/storage/fresh-log.ts';

onStartup(() => void freshLog());
// What the harness waits for before it takes a profile for ready.
onToolbarClick(() => {});
