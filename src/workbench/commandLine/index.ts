import { main } from './main';

// What was printed is with its reader before the process ends: a pipe may still hold some of it.
void main(process.argv.slice(2)).then((status) => process.stdout.write('', () => process.exit(status)));
