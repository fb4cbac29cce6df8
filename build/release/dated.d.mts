export function dated(text: string, version: string, day: string): string;
