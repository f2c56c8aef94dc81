// The panel's form for a passphrase or a recovery code.

import { AskSecret, type AskSecretProps } from '../../../ui/ask-secret.tsx';
import { usePanel } from '../../panel-context.ts';

export function SecretForm(props: AskSecretProps) {
  const { words, vault } = usePanel();
  return <AskSecret words={words} lock={vault.lock()} onTyping={() => vault.getReady()} {...props} />;
}
