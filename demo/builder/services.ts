/**
 * The form services that the form knows by themselves (docs/providers.md), in words for people who have never used one:
 * how to get an address from each, what it looks like, and which pages of theirs are taken for it by mistake.
 */
export interface Service {
  name: string;
  /** Whether it takes a small number of requests for nothing. */
  free?: boolean;
  /** What to do there, a step each. */
  steps: readonly string[];
  /** What its address looks like; '' where nobody has to find one. */
  example: string;
  /** Every address that takes requests there. */
  address: RegExp;
  /** Pages of the account, or for people: what is copied from the address bar by mistake. */
  notThese?: RegExp;
  /** What else goes along, always. */
  options?: Readonly<Record<string, string>>;
  /** What it asks for besides an address. */
  asks?: 'access-key' | 'form-name';
  /** The address, where it is the same for everybody. */
  fixed?: string;
}

export const SERVICES: Readonly<Record<string, Service>> = {
  formspree: {
    name: 'Formspree',
    free: true,
    steps: [
      'At formspree.io make an account with the address at which you want to read requests.',
      'Press “New form”, give it a name, and copy the address that it shows as the form’s endpoint.',
      'Paste it below.',
    ],
    example: 'https://formspree.io/f/abcdwxyz',
    address: /^https:\/\/formspree\.io\/f\/\w+$/,
    notThese: /formspree\.io(\/(?!f\/\w)|$)/,
  },
  web3forms: {
    name: 'Web3Forms',
    free: true,
    steps: [
      'At web3forms.com write the address at which you want to read requests, and press “Create Access Key”.',
      'The key comes to you by e-mail. Paste it below.',
    ],
    example: '',
    address: /^https:\/\/api\.web3forms\.com\/submit$/,
    asks: 'access-key',
    fixed: 'https://api.web3forms.com/submit',
  },
  formsubmit: {
    name: 'FormSubmit',
    free: true,
    steps: [
      'There is no account: the address is https://formsubmit.co/ with your e-mail address behind it. Write it below.',
      'Put the lines on your page and send one request to yourself. FormSubmit answers by a mail with a link: open it once.',
      'That mail also holds a code to write in place of your e-mail address, which keeps it from collectors of addresses.',
    ],
    example: 'https://formsubmit.co/hello@your-clinic.com',
    address: /^https:\/\/formsubmit\.co\/(ajax\/)?[^\s/]+$/,
    notThese: /formsubmit\.co\/?(documentation|help|confirm|$)/,
  },
  basin: {
    name: 'Basin',
    steps: ['In your account open the form, then “Setup”, and copy its address.', 'Paste it below.'],
    example: 'https://usebasin.com/f/0123456789ab',
    address: /^https:\/\/usebasin\.com\/f\/\w+$/,
    notThese: /usebasin\.com\/(?!f\/)/,
  },
  getform: {
    name: 'Getform',
    steps: ['In your account open the form and copy its address.', 'Paste it below.'],
    example: 'https://getform.io/f/your-code',
    address: /^https:\/\/(forms\.)?getform\.io\/f\/[\w-]+$/,
    notThese: /app\.getform\.io|getform\.io\/(?!f\/)/,
  },
  'apps-script': {
    name: 'Google Sheets (Apps Script)',
    steps: [
      'Make a sheet, choose Extensions → Apps Script, and paste the script of docs/providers.md.',
      'Press Deploy → New deployment → Web app; execute as you, access for anyone. Copy the address that ends in /exec.',
      'Paste it below.',
    ],
    example: 'https://script.google.com/macros/s/…/exec',
    address: /^https:\/\/script\.google\.com\/(a\/)?([\w.-]+\/)?macros\/([\w.-]+\/)?s\/[\w-]+\/exec$/,
    notThese: /docs\.google\.com|forms\.gle|script\.google\.com\/(home|u\/|d\/)|\/(edit|dev)\b/,
  },
  hubspot: {
    name: 'HubSpot',
    steps: [
      'Make a form whose fields are first name, e-mail, phone and message, and publish it.',
      'Its address holds two numbers: that of your portal, then that of the form. Both are in the form’s embed code.',
    ],
    example: 'https://api.hsforms.com/submissions/v3/integration/submit/PORTAL/FORM',
    address:
      /^https:\/\/api(-\w+)?\.hsforms\.com\/submissions\/v3\/integration\/(secure\/)?submit\/\d+\/[\w-]+$/,
    notThese: /app[\w-]*\.hubspot\.com|share[\w-]*\.hsforms\.com|hs-sites/,
  },
  zapier: {
    name: 'Zapier',
    steps: ['Start a Zap with “Webhooks by Zapier”, “Catch Hook”, and copy its address.', 'Paste it below.'],
    example: 'https://hooks.zapier.com/hooks/catch/123456/abcdef/',
    address: /^https:\/\/hooks\.zapier\.com\/hooks\/catch\/\d+\/\w+\/?$/,
    notThese: /^(https?:\/\/)?(www\.)?zapier\.com/,
  },
  make: {
    name: 'Make',
    steps: ['Start a scenario with “Webhooks”, “Custom webhook”, and copy its address.', 'Paste it below.'],
    example: 'https://hook.eu1.make.com/abcdef',
    address: /^https:\/\/hook\.(\w+\.)?make\.com\/\w+$/,
    notThese: /^(https?:\/\/)?(www\.|eu\d\.|us\d\.)?make\.com/,
  },
  netlify: {
    name: 'Netlify Forms',
    steps: [
      'Only for a site that Netlify serves. Put a form of this name into a page of yours, as docs/providers.md says, so that Netlify finds it.',
      'Write its name below. The address is a path of your site, such as /.',
    ],
    example: '/',
    address: /^\/(?![/\\])\S*$/,
    notThese: /app\.netlify\.com/,
    options: { provider: 'netlify' },
    asks: 'form-name',
  },
  'contact-form-7': {
    name: 'Contact Form 7 (WordPress)',
    steps: [
      'Under Contact → Contact Forms, open the form; its number is in the address bar, as post=….',
      'Write your site’s address with the number in it, as below.',
    ],
    example: 'https://your-clinic.com/wp-json/contact-form-7/v1/contact-forms/123/feedback',
    address: /^(https:\/\/[^\s/]+)?\/\S*contact-form-7\/v1\/contact-forms\/\d+\/feedback\/?$/,
    notThese: /wp-admin/,
  },
  'gravity-forms': {
    name: 'Gravity Forms (WordPress)',
    steps: [
      'Under Forms, look up the number of the form, and those of its fields for name, e-mail, phone and message.',
      'Write your site’s address with the form’s number in it. Then put your own numbers into “fields” of the lines below.',
    ],
    example: 'https://your-clinic.com/wp-json/gf/v2/forms/1/submissions',
    address: /^(https:\/\/[^\s/]+)?\/\S*gf\/v2\/forms\/\d+\/submissions\/?$/,
    notThese: /wp-admin/,
    options: { fields: 'name:input_1,email:input_2,phone:input_3,message:input_4' },
  },
};
