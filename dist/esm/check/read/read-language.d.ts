import type { RunningScript } from '../../embed/running-script.js';
import type { LanguageFacts } from '../../features/check/language-findings.js';
import type { OptionUse } from '../../features/check/option-findings.js';
export declare function readLanguage(script: RunningScript, pageWide: readonly OptionUse[]): LanguageFacts;
export declare function isLanguageTag(written: string): boolean;
