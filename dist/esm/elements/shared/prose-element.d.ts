import type { ClinicContent } from '../../features/clinic-content/read-content.js';
import type { FirstRenderPlan } from './first-render.js';
import { WidgetElement } from './widget-element.js';
/**
 * An element with clinical words, some of which a clinic may say in its own. The first render waits for them as it does
 * for the words of a language, so that nobody sees ours first.
 */
export declare abstract class ProseElement extends WidgetElement {
    /**
     * Address of a JSON file on the clinic's own site with sentences in the clinic's words and exercises of its own, signed
     * by a clinician (docs/own-words.md).
     */
    contentUrl?: string | null;
    /** The file whose coming this element hears of. */
    private awaited;
    /** The clinic's own words in the language that is shown; null where there are none, or none yet. */
    protected get clinicContent(): ClinicContent | null;
    private get contentFile();
    protected get firstRenderPlan(): FirstRenderPlan;
}
