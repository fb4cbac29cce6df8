/** One setting, as `--help` shows it. */
export interface Setting {
  name: string;
  meaning: string;
  /** It may also be read from a file: `<name>_FILE` names it, as the secrets of a container or of systemd come. */
  secret?: true;
}

/** All settings; a test compares them with docs/receiver.md and with the recipe for containers. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', meaning: 'first port to try (8080)' },
  { name: 'HOST', meaning: 'network address to listen on (127.0.0.1)' },
  { name: 'PUBLIC_URL', meaning: 'the https address under which people reach it' },
  { name: 'INBOX_SECRET', meaning: 'what opens the inbox for everybody at the desk', secret: true },
  { name: 'DATA_DIR', meaning: 'folder of the built-in store (receiver-data)' },
  { name: 'DATABASE_URL', meaning: 'a PostgreSQL to use instead', secret: true },
  { name: 'DATABASE_PASSWORD', meaning: 'its password, where DATABASE_URL holds none', secret: true },
  { name: 'ALLOWED_ORIGINS', meaning: 'origins whose pages may send (every one)' },
  { name: 'REQUESTS_PER_MINUTE', meaning: "per sender's address; 0 for no limit (30)" },
  { name: 'TRUST_PROXY', meaning: '1 behind a web server of your own' },
  { name: 'KEEP_DAYS', meaning: 'days until a request is deleted; 0 for never (180)' },
  { name: 'SMTP_URL', meaning: 'mail server that tells of new requests', secret: true },
  { name: 'NOTIFY_TO', meaning: 'who is told, by comma' },
  { name: 'NOTIFY_FROM', meaning: "the sender's address (the first of NOTIFY_TO)" },
  { name: 'FHIR_BASE_URL', meaning: 'FHIR server that requests are passed on to' },
  { name: 'FHIR_TOKEN', meaning: 'what it asks for', secret: true },
  { name: 'FHIR_SERVICE', meaning: 'the service that the appointments are for' },
  { name: 'FHIR_SERVICE_NAME', meaning: "that service's name" },
  { name: 'FHIR_PRIVACY_URL', meaning: 'the privacy notice that the consent names' },
  { name: 'METRICS_TOKEN', meaning: 'what opens /metrics for other machines', secret: true },
  { name: 'SITE_DIR', meaning: 'a folder of pages to serve as well' },
];
