/**
 * Whether an address may belong to one of the services in `providers/`. Which it is, or whether it is another's after all,
 * `providers/recognise.ts` says, which is fetched only then.
 */
export declare function looksLikeService(address: string): boolean;
