import type { RunningScript } from '../../embed/running-script.js';
/** The panel of `?bp-check`. It reads the page as it comes to life, and leaves no trace of itself once it is closed. */
export declare class CheckPanel {
    private readonly script;
    private readonly host;
    private readonly heading;
    private readonly summary;
    private readonly copied;
    private readonly groups;
    private readonly fold;
    private readonly panel;
    private readonly watch;
    private readonly tests;
    private readonly awaited;
    private readonly focusedBefore;
    private reading;
    private facts;
    constructor(script: RunningScript);
    open(): void;
    private close;
    private toggle;
    private frame;
    /** Once for all that happens in the same moment. */
    private readonly readSoon;
    private read;
    private show;
    /** What is read anew takes the button of the test out for a moment, and the focus with it. */
    private keepFocus;
    /** One for each form: two forms may send to two places. */
    private testsOf;
    private tellSummary;
    /** With the results of the tests, where they belong. */
    private reportGroups;
    private wordsView;
    private report;
}
