import { render } from 'preact';
render(<b>Carecue</b>, document.getElementById('app') as HTMLElement);
