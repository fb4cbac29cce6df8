import type { Provider } from './provider.js';
/** `…/wp-json/contact-form-7/v1/contact-forms/…/feedback` answers 200 whatever happens; the truth is in `status`. */
export declare const contactForm7: Provider;
