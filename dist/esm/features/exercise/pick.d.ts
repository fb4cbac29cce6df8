/**
 * What somebody has picked, after one more press: what was in is out, what was out is in. The order is that of the plan,
 * whatever the order of the presses.
 */
export declare function pick<Id>(picked: readonly Id[], pressed: Id, order: readonly Id[]): readonly Id[];
