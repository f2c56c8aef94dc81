// Why Carecue asks for each of the browser's permissions. One without a reason here, or in docs/privacy*.md, fails
// test/repository/permissions.test.ts.
import type { PlainKey } from '../../ui/words.ts';

export const permissionReasons: Readonly<Record<string, PlainKey>> = {
  sidePanel: 'permission_sidePanel',
  storage: 'permission_storage',
  unlimitedStorage: 'permission_unlimitedStorage',
  alarms: 'permission_alarms',
  notifications: 'permission_notifications',
  scripting: 'permission_scripting',
  activeTab: 'permission_activeTab',
  contextMenus: 'permission_contextMenus',
  idle: 'permission_idle',
  'https://*/*': 'permission_sites',
  'http://*/*': 'permission_sites',
};

/** One line for each reason, with the permissions it is for, in the order they are asked for. */
export function reasonsFor(permissions: readonly string[]): readonly (readonly [reason: PlainKey, names: string])[] {
  const names = new Map<PlainKey, string>();
  for (const permission of permissions) {
    const reason = permissionReasons[permission];
    if (reason !== undefined) names.set(reason, [names.get(reason), permission].filter(Boolean).join(', '));
  }
  return [...names];
}
