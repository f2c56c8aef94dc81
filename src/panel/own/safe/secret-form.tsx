// The panel's form for a passphrase or a recovery code.
import { usePanel } from '../../panel-context.ts';
import { AskSecret, type AskSecretProps } from './ask-secret.tsx';

export function SecretForm(props: AskSecretProps) {
  const { words, vault } = usePanel();
  return <AskSecret words={words} lock={vault.lock()} {...props} />;
}
