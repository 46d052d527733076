/** The part of JSON Schema that the plan's own schema is written in. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean;
  $defs?: Record<string, Schema>;
}

export type PlanFaultCode =
  | 'not-json' | 'missing' | 'unknown-member' | 'wrong-type' | 'not-allowed' | 'wrong-form' | 'too-short' | 'out-of-range'
  | 'not-a-day' | 'period-reversed' | 'code-twice' | 'area-unknown' | 'code-of-other-area' | 'count-differs' | 'id-twice' | 'area-twice' | 'agency-twice' | 'level-unknown';

/** What is wrong with a plan file, and where: "areas[2].name". `expected` says what should stand there. */
export interface PlanFault { path: string; code: PlanFaultCode; expected: string }

/** Every place where a value is not as the schema says. @example schemaFaults({ type: 'string' }, 1, 'id') // [{ path: 'id', code: 'wrong-type', expected: 'string' }] */
export function schemaFaults(schema: Schema, value: unknown, path: string, root: Schema = schema): PlanFault[] {
  const fault = (code: PlanFaultCode, expected: string): PlanFault[] => [{ path, code, expected }];
  if (schema.$ref !== undefined) return schemaFaults(root.$defs?.[schema.$ref.split('/').at(-1)!] ?? {}, value, path, root);
  if (schema.anyOf) {
    const tries = schema.anyOf.map((one) => schemaFaults(one, value, path, root));
    // Of several the one that came nearest says what is wrong.
    return tries.some((faults) => faults.length === 0) ? [] : tries.find((faults) => faults.some((one) => one.path !== path)) ?? tries[0]!;
  }
  if (schema.const !== undefined && value !== schema.const) return fault('not-allowed', String(schema.const));
  if (schema.enum && !schema.enum.includes(value)) return fault('not-allowed', schema.enum.map((one) => JSON.stringify(one)).join(', '));
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return fault('wrong-type', types.join(', '));
  if (typeof value === 'string') return textFaults(schema, value, fault);
  if (typeof value === 'number') return isWithin(schema, value) ? [] : fault('out-of-range', `${schema.minimum ?? ''}..${schema.maximum ?? ''}`);
  if (Array.isArray(value)) {
    return [
      ...(value.length < (schema.minItems ?? 0) ? fault('too-short', String(schema.minItems)) : []),
      ...value.flatMap((item, index) => schemaFaults(schema.items ?? {}, item, `${path}[${index}]`, root)),
    ];
  }
  return value !== null && typeof value === 'object' ? memberFaults(schema, value as Record<string, unknown>, path, root) : [];
}

function memberFaults(schema: Schema, value: Record<string, unknown>, path: string, root: Schema): PlanFault[] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const known = schema.properties ?? {};
  return [
    ...(schema.required ?? []).filter((name) => !Object.hasOwn(value, name)).map((name): PlanFault => ({ path: at(name), code: 'missing', expected: '' })),
    ...Object.keys(value).filter((name) => schema.additionalProperties === false && !Object.hasOwn(known, name)).map((name): PlanFault => ({ path: at(name), code: 'unknown-member', expected: '' })),
    ...Object.entries(known).filter(([name]) => Object.hasOwn(value, name)).flatMap(([name, part]) => schemaFaults(part, value[name], at(name), root)),
  ];
}

function textFaults({ minLength = 0, pattern }: Schema, value: string, fault: (code: PlanFaultCode, expected: string) => PlanFault[]): PlanFault[] {
  if (value.trim().length < minLength) return fault('too-short', String(minLength));
  return pattern !== undefined && !new RegExp(pattern, 'u').test(value) ? fault('wrong-form', pattern) : [];
}

const isWithin = ({ minimum = -Infinity, maximum = Infinity }: Schema, value: number) => value >= minimum && value <= maximum;

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null': return value === null;
    case 'array': return Array.isArray(value);
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer': return Number.isInteger(value);
    default: return typeof value === type;
  }
}
