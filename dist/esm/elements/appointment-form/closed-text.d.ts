import type { FormOptions } from '../../features/booking/form-options.js';
/**
 * On which dates the clinic is closed within the time for which it takes requests, in words; empty where on none.
 * @param now milliseconds since 1970
 */
export declare function closedText({ closures, notice }: Pick<FormOptions, 'closures' | 'notice'>, now: number, language: string | null): string;
