/** The ribbon's buttons that run a command, by the FunctionName that manifest.xml gives Excel. */
export const RIBBON_COMMANDS = ['loadPlan', 'refresh', 'nextLagging'] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];
