import { msg, str } from '@lit/localize';
import { nothing, html } from 'lit';
import { MOST_TRIES } from '../../features/delivery/retry.js';
import { button } from '../widget/button-view.js';
import { numberText } from './messages.js';

/** Where the request is, in words: read out politely, empty while nothing is on its way. */
function statusText(phase) {
    switch (phase.name) {
        case 'held':
        case 'posting':
            return 'tries' in phase && phase.tries > 1
                ? msg(str `Trying again: try ${phase.tries} of ${MOST_TRIES} …`)
                : msg('Sending your request …');
        case 'waiting': {
            const seconds = numberText(Math.max(1, Math.round(phase.ms / 1000)));
            return msg(str `No answer yet. Your request is sent again by itself, in about ${seconds} s. Keep this page open.`);
        }
        case 'offline':
            return msg('You are offline. Your request is sent by itself once the connection is back. Keep this page open.');
        default:
            return '';
    }
}
/** For a patient who would rather not wait: while nothing is under way, or once the first try has come to nothing. */
function waitingActions(phase, tell) {
    const idle = phase.name === 'waiting' || phase.name === 'offline';
    if (!idle && !(phase.name === 'posting' && phase.tries > 1))
        return nothing;
    return html `${idle ? button(msg('Try now'), () => tell({ type: 'try-now' }), 'secondary') : nothing}
  ${button(msg('Stop waiting'), () => tell({ type: 'stop' }), 'plain')}`;
}

export { statusText, waitingActions };
