export { amendmentChanges, type AmendmentDecision } from './amendments/amendmentChanges';
export { amendmentLine } from './amendments/amendmentLine';
export { amendmentSheet } from './amendments/amendmentSheet';
export { readAmendments } from './amendments/readAmendments';
