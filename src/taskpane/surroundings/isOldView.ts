/**
 * Whether a web view cannot run the pane: Internet Explorer, the Edge before Chromium, or one without what the pane's script is written in.
 * `hasOwn` is `Object.hasOwn`: the youngest of what that script needs.
 *
 * `isOldView('… Trident/7.0; rv:11.0 …', undefined)` → true
 */
export function isOldView(userAgent: string, hasOwn: unknown): boolean {
  return /MSIE |Trident\/|Edge\/\d/.test(userAgent) || typeof hasOwn !== 'function';
}
