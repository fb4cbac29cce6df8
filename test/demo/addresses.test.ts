/** What the page of snippets takes for an address is what the elements take for one, wherever it is written in full. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as builder from '../../demo/builder/addresses.js';
import { deliveryAddress, linkAddress } from '../../src/features/options/web-address.js';

const PAGE = 'https://clinic.example/';
const parse = (address: string, base: string) => new URL(address, base);

describe('the builder judges like the elements', () => {
  for (const address of [
    'https://clinic.example/api',
    'http://clinic.example/api',
    'http://localhost:8080/api',
    'http://desk.localhost/api',
    'http://127.0.0.1/api',
    'http://127.1.2.3:8080/',
    'http://[::1]:8080/',
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://evil.example/localhost',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://clinic.example/',
    'https://',
    '',
  ]) {
    it(`where ${address || 'nothing'} leads, and whether patients' details may go there`, () => {
      assert.equal(builder.webAddress(address) || null, linkAddress(address, PAGE, parse));
      assert.equal(builder.deliveryAddress(address) || null, deliveryAddress(address, PAGE, parse));
    });
  }
});

describe('the address that takes requests', () => {
  for (const [written, expected] of [
    ['https://clinic.example/api', 'https://clinic.example/api'],
    ['clinic.example/api', 'https://clinic.example/api'],
    ['/wp-json/clinic/v1/appointments', '/wp-json/clinic/v1/appointments'],
    ['//evil.example/api', ''],
    ['/\\evil.example/api', ''],
    ['http://clinic.example/api', ''],
    ['https://YOUR-SITE/api', ''],
    ['https://me:secret@clinic.example/api', ''],
    ['javascript:alert(1)', ''],
    ['reception', ''],
  ] as const)
    it(`of "${written}" is "${expected}"`, () => assert.equal(builder.requestAddress(written), expected));
});

describe('the folder', () => {
  for (const [written, expected] of [
    ['clinic.example/widgets/', 'https://clinic.example/widgets'],
    ['https://clinic.example/widgets/back-pain-widgets.js?ver=2', 'https://clinic.example/widgets'],
    ['https://clinic.example/widgets/back-pain-widgets-0.1.0.js', 'https://clinic.example/widgets'],
    ['https://clinic.example', 'https://clinic.example'],
    ['back-pain-widgets', ''],
  ] as const)
    it(`of "${written}" is "${expected}"`, () => assert.equal(builder.folderAddress(written), expected));
});
