import type { FormOptions } from '../booking/form-options.js';
import type { Entry } from './message.js';
/** The attributes by which a browser sends a form itself, without any script. */
export interface NativePost {
    action: string;
    enctype: 'multipart/form-data' | 'application/x-www-form-urlencoded';
}
/**
 * How a browser sends the form itself. It can do no more than post the fields by our names: where a service, other names
 * or constants are asked for, or the body is to be JSON, only the script can send.
 * @returns null where the browser alone cannot
 */
export declare function nativePost({ endpoint, provider, format, renames }: FormOptions, constants: readonly Entry[]): NativePost | null;
