/** Why Excel cannot be started here, in one sentence for whoever called; everything else that is thrown is a fault of ours. */
export class Refusal extends Error {}
