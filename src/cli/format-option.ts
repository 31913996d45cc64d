import { Option } from 'commander';

/** `--format`: how problems are printed; anything else is refused. */
export const formatOption = (): Option =>
  new Option('--format <format>', 'how problems are printed')
    .choices(['text', 'json', 'github'])
    .default('text');
