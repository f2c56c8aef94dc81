// A Chromium profile with the extension in it as a person would have it: installed to stay. What the DevTools protocol
// installs is gone at the next start, and its alarms with it, unless the mark "for this run only" is taken off.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

/** Extension::CREATION_FLAG "may be removed at start-up" in Chromium's extensions/common/extension.h. */
const forThisRunOnly = 1 << 15;

const Permissions = z.looseObject({ explicit_host: z.array(z.string()), scriptable_host: z.array(z.string()) });
const Entry = z.looseObject({
  creation_flags: z.number(),
  granted_permissions: Permissions,
  active_permissions: Permissions,
  runtime_granted_permissions: z.optional(Permissions),
});
const Preferences = z.looseObject({
  extensions: z.looseObject({
    settings: z.record(z.string(), z.unknown()),
    ui: z.optional(z.looseObject({ developer_mode: z.optional(z.boolean()) })),
  }),
});

/** Platforms that guard preferences keep the extensions in the second file. */
const files = ['Preferences', 'Secure Preferences'];

function findEntry(profile: string, extensionId: string) {
  for (const name of files) {
    const file = path.join(profile, 'Default', name);
    const preferences = z.safeParse(Preferences, JSON.parse(readFileSync(file, 'utf8')));
    const entry = preferences.data?.extensions.settings[extensionId];
    if (preferences.success && entry) return { file, preferences: preferences.data, entry: z.parse(Entry, entry) };
  }
  throw new Error(`The profile ${profile} does not know the extension ${extensionId}.`);
}

/**
 * Makes an unpacked install last, and records a person's consent to sites beforehand: what was granted once is not
 * asked again, so the panel's own request resolves with no native prompt, which no test could click. The browser
 * must not be running.
 * @param sites match patterns, `http://127.0.0.1/*`
 */
export function keepInstalled(profile: string, extensionId: string, sites: readonly string[]): void {
  const { file, preferences, entry } = findEntry(profile, extensionId);
  const granted = { ...entry.granted_permissions, explicit_host: [...sites], scriptable_host: [...sites] };
  preferences.extensions.settings[extensionId] = {
    ...entry,
    creation_flags: entry.creation_flags & ~forThisRunOnly,
    granted_permissions: granted,
    runtime_granted_permissions: granted,
  };
  // Unpacked extensions are switched off at the next start unless developer mode is on.
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  // The bubble that offers to save a desk's password would lie over the panel.
  writeFileSync(file, JSON.stringify({ ...preferences, credentials_enable_service: false }));
}

/** As a person switches an extension's notifications off in the browser. It must not be running. */
export function refuseNotifications(profile: string, extensionId: string): void {
  const { file, preferences } = findEntry(profile, extensionId);
  writeFileSync(file, JSON.stringify({ ...preferences, message_center: { disabled_extension_ids: [extensionId] } }));
}

/** Whether a site's permission is on disk yet: the browser writes its preferences about ten seconds late. */
export function permissionIsSaved(profile: string, extensionId: string, site: string): boolean {
  return findEntry(profile, extensionId).entry.active_permissions.explicit_host.includes(site);
}

/** Sooner than at the end of the run, for who opens many. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
