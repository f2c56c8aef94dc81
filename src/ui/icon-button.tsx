// A button that shows an icon alone: its name is read aloud, and shown where it is pointed at, with its keys if it has any.
import { Icon, type IconName } from './icon.tsx';

type Props = Omit<preact.JSX.IntrinsicElements['button'], 'children' | 'class'> & {
  readonly icon: IconName;
  readonly label: string;
  /** As the agent reads them, "Ctrl+Z". */
  readonly keys?: string | undefined;
  /** Beside its own look. */
  readonly class?: string;
};

export const IconButton = ({ icon, label, keys, class: more, ...rest }: Props) => (
  <button
    type="button"
    class={more === undefined ? 'quiet' : `quiet ${more}`}
    aria-label={label}
    title={keys === undefined ? label : `${label} (${keys})`}
    {...rest}
  >
    <Icon name={icon} />
  </button>
);
