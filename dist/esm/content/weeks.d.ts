/** How a week is counted somewhere. */
interface RegionalWeek {
    first: 'mon' | 'sat' | 'sun';
    weekend: readonly ('fri' | 'sat' | 'sun')[];
}
/** @param region null where none is known */
export declare function weekOf(region: string | null): RegionalWeek;
export {};
