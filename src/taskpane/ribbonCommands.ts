/** The ribbon's commands, by the names that the manifest calls them. */
export const RIBBON_COMMANDS = ['loadPlan', 'refresh', 'nextLagging'] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];
