export interface FunctionParameter {
  name: string;
  description: string;
  type: string;
  dimensionality: 'scalar' | 'matrix';
  optional?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: FunctionParameter[];
  result: { type?: string; dimensionality?: 'scalar' | 'matrix' };
}

/** functions.json, as Excel reads it. */
export function generateMetadata(): { allowErrorForDataTypeAny: true; functions: FunctionMetadata[] };

/** The source files the metadata are made from, for a build that watches them. */
export const FILES: string[];
