/** Whether a test request may be sent to a service, and what it does there. */
import type { ProviderName } from '../delivery/providers/table.js';
export type TestRule = 
/** `marked`: the service takes fields that it does not know, so the request says that it is a test. */
{
    may: true;
    marked: boolean;
    note: string;
} | {
    may: false;
    why: string;
    instead: string;
};
/** @param hasCaptcha the clinic's own captcha stands in the form */
export declare function testRule(service: ProviderName | null, hasCaptcha: boolean): TestRule;
