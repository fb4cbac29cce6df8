/** Runs in the page of the hand-written form: checks, sends, and says what came of it. */
import { serveForm } from './serve-form.js';

const form = document.querySelector('form');
if (form) serveForm(form);
