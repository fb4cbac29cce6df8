export function withVersion(text: string, version: string): string;
