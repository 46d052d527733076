import type { Engine } from '../../src/workbench/engine/engine';

/** The engine's `member` fails once, at its nth call from now, as when Excel stops half-way. Answers whether it has come to that yet. */
export function stumble(engine: Engine, member: 'write' | 'addTable' | 'setName' | 'addConditionalRule' | 'setCharts', at: number): () => boolean {
  const whole = engine[member].bind(engine) as (...given: unknown[]) => Promise<unknown>;
  let calls = 0;
  Object.assign(engine, {
    [member]: (...given: unknown[]) => {
      calls += 1;
      return calls === at ? Promise.reject(new Error(`out of memory at ${member} ${at}`)) : whole(...given);
    },
  });
  return () => calls >= at;
}
