import { main } from '../../../src/workbench/commandLine/main';

export interface Called { status: number; stdout: string; stderr: string }

/** A call of the command line in this process, with what it printed. */
export async function call(...words: string[]): Promise<Called> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) => jest.spyOn(process[stream], 'write').mockImplementation((text) => {
    printed[stream] += String(text);
    return true;
  }));
  try {
    return { status: await main(words), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
