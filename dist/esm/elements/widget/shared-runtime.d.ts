/**
 * What a part of the script that lies in a file of its own takes from it, instead of bringing a second copy of lit and
 * of the page's language. The build fails where a part needs what is not named here.
 */
export declare const SHARED_RUNTIME: {
    css: (strings: TemplateStringsArray, ...values: (import("lit").CSSResultGroup | number)[]) => import("lit").CSSResult;
    html: (strings: TemplateStringsArray, ...values: unknown[]) => import("lit-html").TemplateResult<1>;
    nothing: symbol;
    msg: import("@lit/localize").MsgFn;
    str: ((strings: TemplateStringsArray, ...values: unknown[]) => import("@lit/localize").StrResult) & {
        _LIT_LOCALIZE_STR_?: never;
    };
};
/** A part as its own file has it, waiting for the runtime; or, in a bundle, simply the module. */
export type Part<Module> = Module | {
    withRuntime(runtime: typeof SHARED_RUNTIME): Module;
};
export declare function joined<Module extends object>(part: Part<Module>): Module;
