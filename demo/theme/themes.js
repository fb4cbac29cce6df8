import darkStudio from './themes/dark-studio.css';
import hospitalBlue from './themes/hospital-blue.css';
import plain from './themes/plain.css';
import sporty from './themes/sporty.css';
import warmSerif from './themes/warm-serif.css';

/**
 * The ready themes in the order in which they are offered. Their files are put in here as text when the page is built.
 *
 * @type {readonly { name: string, css: string }[]}
 */
export const THEMES = [
  { name: 'Warm serif', css: warmSerif },
  { name: 'Dark studio', css: darkStudio },
  { name: 'Hospital blue', css: hospitalBlue },
  { name: 'Sporty', css: sporty },
  { name: 'Plain', css: plain },
];
