/** What the WordPress plugin puts on a page, and who may say so: one script where it is needed, settings, nothing hostile. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  block,
  complaintsOfPlugins,
  PLUGIN,
  saveSettings,
  scriptTags,
  SETTINGS,
  SETTINGS_PAGE,
  shortcode,
  startClinicWithPlugin,
  TAGS,
} from './support/plugin.js';
import { telephoneAddress } from '../../src/features/options/telephone.js';
import { ROUTE } from './support/clinic.js';
import { withWordpress } from './support/suite.js';
import type { Role } from './support/visitor.js';
import type { Wordpress } from './support/wordpress.js';

withWordpress('a page with the WordPress plugin', () => {
  let site: Wordpress;
  before(async () => {
    site = await startClinicWithPlugin();
  });
  after(() => site.stop());

  async function pageOf(role: Role, content: string, title = 'Back pain'): Promise<string> {
    const waits = role === 'contributor';
    const writer = await site.visitor(role);
    const { id, link } = await writer.write('posts', { title, content, ...(waits && { status: 'pending' }) });
    if (!waits) return (await fetch(link)).text();
    const editor = await site.visitor('editor');
    const shown = await editor.rest<{ link: string }>('POST', `/wp/v2/posts/${id}`, { status: 'publish' });
    return (await fetch(shown.link)).text();
  }

  describe('holds the script', () => {
    const ONCE: Readonly<Record<string, string>> = {
      'with all three as blocks and as shortcodes': TAGS.map((tag) => block(tag) + shortcode(tag)).join(
        '\n\n',
      ),
      'with a plain tag of an editor': '<symptom-guide><a href="tel:1">Call us</a></symptom-guide>',
      'with a placeholder': '<div data-bp="symptom-guide"><a href="tel:1">Call us</a></div>',
      'with an element on its first part': `${shortcode('symptom-guide')}\n<!--nextpage-->\nMore`,
    };
    for (const [which, content] of Object.entries(ONCE)) {
      it(`once ${which}`, async () => {
        assert.equal(scriptTags(await pageOf('editor', content)).length, 1);
      });
    }

    const NOWHERE: Readonly<Record<string, string>> = {
      'without an element': 'We help with back pain.',
      'that only speaks of one': '<code>&lt;symptom-guide&gt;</code> and symptom-guide',
      'with an element on its second part': `More\n<!--nextpage-->\n${shortcode('symptom-guide')}`,
    };
    for (const [which, content] of Object.entries(NOWHERE)) {
      it(`not on a page ${which}`, async () => {
        const page = await pageOf('editor', content);
        assert.ok(!page.includes('back-pain-widgets'), /.*back-pain-widgets.*/.exec(page)?.[0]);
      });
    }

    it('not where posts are listed with excerpts', async () => {
      await pageOf('editor', '<symptom-guide>Call us</symptom-guide>', 'One with the guide');
      const list = await pageOf(
        'author',
        '<!-- wp:latest-posts {"displayPostContent":true,"displayPostContentRadio":"excerpt"} /-->',
      );
      assert.match(list, /One with the guide[^]*class="wp-block-latest-posts__post-excerpt"/);
      assert.equal(scriptTags(list).length, 0);
    });

    it('in a part of the theme', async (test) => {
      const administrator = await site.visitor('administrator');
      const routes = await administrator.rest<{ namespace: string; routes: object }>('GET', '/wp/v2');
      if (!('/wp/v2/template-parts' in routes.routes)) {
        test.skip('themes have no parts before WordPress 5.9');
        return;
      }
      const part = await administrator.rest<{ id: string }>('POST', '/wp/v2/template-parts', {
        slug: 'footer',
        theme: theme(site),
        area: 'footer',
        content: block('appointment-form'),
      });
      const page = await (await fetch(site.url)).text();
      await administrator.rest('DELETE', `/wp/v2/template-parts/${part.id}?force=true`);
      assert.match(page, /<appointment-form>/);
      assert.equal(scriptTags(page).length, 1);
    });
  });

  describe('prints it', () => {
    const ROOM = /<style id=['"]back-pain-widgets-inline-css['"]>[^<]*symptom-guide\{[^<]*min-height/;

    it('in the head where it can know, with room for the element', async () => {
      const page = await pageOf('author', shortcode('symptom-guide'));
      const [head = ''] = page.split('</head>');
      assert.equal(scriptTags(head).length, 1);
      assert.match(head, ROOM);
    });

    it('in the footer where it cannot, when room would make the page jump', async () => {
      const { link } = await (
        await site.visitor('author')
      ).write('posts', { title: 'Late', content: 'Text.' });
      const page = await (await fetch(`${link}?late`)).text();
      const [head = '', body = ''] = page.split('</head>');
      assert.match(body, /<symptom-guide>/);
      assert.equal(scriptTags(head).length, 0);
      assert.equal(scriptTags(body).length, 1);
      assert.doesNotMatch(page, ROOM);
    });

    it('on every page, if the site wishes so', async () => {
      const administrator = await site.visitor('administrator');
      await saveSettings(administrator, { ...SETTINGS, everywhere: 'true' });
      const page = await pageOf('author', 'No element.');
      await saveSettings(administrator, SETTINGS);
      const [tag = ''] = scriptTags(page);
      assert.equal(scriptTags(page).length, 1);
      assert.ok(!tag.includes('everywhere'));
    });
  });

  it('stays out of the pages of the administration, whatever those render', async () => {
    const author = await site.visitor('author');
    const page = await (await author.fetch('/wp-admin/edit.php?rendered')).text();
    assert.match(page, /<symptom-guide>/);
    assert.equal(scriptTags(page).length, 0);
  });

  it('asks optimisers to leave the script alone, names its version, and hands it the settings', async () => {
    const [tag = ''] = scriptTags(await pageOf('author', block('symptom-guide')));
    assert.match(
      tag,
      /\/wp-content\/plugins\/back-pain-widgets\/script\/back-pain-widgets\.js\?ver=\d+\.\d+\.\d+['"]/,
    );
    for (const attribute of [
      'async',
      'data-cfasync="false"',
      'data-no-optimize="1"',
      'data-no-defer="1"',
      'nowprocket',
      `data-clinic="${SETTINGS.clinic}"`,
      `data-phone="${SETTINGS.phone}"`,
      `data-endpoint="${ROUTE}"`,
      `data-format="json"`,
      'data-lang="en-US"',
    ]) {
      assert.ok(tag.includes(` ${attribute}`), `${attribute} in ${tag}`);
    }
    assert.equal(tag.match(/ data-/g)?.length, 8);
  });

  it('serves the script', async () => {
    const answer = await fetch(
      `${site.url}/wp-content/plugins/back-pain-widgets/script/back-pain-widgets.js`,
    );
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /^\/\*! back-pain-widgets /);
  });

  it('lets a patient call where no script runs, at the number that the script would dial', async () => {
    const numbers = [
      '+44 (0)20 7946 0018 ext. 5',
      '020 7946 0123 x 45',
      '020 7946 0018 / 0800 123',
      '999 or NHS 111',
      '(555) 010-0199',
      '0800 CALL-US 1',
      '+1 555 010 0199 #7',
      'ask at the desk',
    ];
    const administrator = await site.visitor('administrator');
    for (const phone of numbers) {
      await saveSettings(administrator, { ...SETTINGS, phone });
      const page = await pageOf('author', block('symptom-guide'));
      const [, html = ''] = /<symptom-guide[^>]*>(.*?)<\/symptom-guide>/.exec(page) ?? [];
      assert.equal(
        /^<a href="([^"]*)">Call us: /.exec(html)?.[1] ?? html,
        telephoneAddress(phone) ?? '',
        phone,
      );
    }
    await saveSettings(administrator, SETTINGS);
  });

  it('lets nobody who writes a page say where requests go, or whom patients call', async () => {
    const forged = {
      clinic: 'Somebody else',
      phone: '+1 900 555 0199',
      email: 'thief@thief.example',
      'emergency-number': '+1 900 555 0199',
      lang: 'en-AU',
      endpoint: 'https://thief.example/',
      provider: 'make',
      format: 'text',
      fields: 'message:comment',
      ok: 'status',
      redirect: 'https://thief.example/',
      'privacy-url': 'https://thief.example/',
      'slots-url': 'https://thief.example/$bulk-publish',
      'data-endpoint': 'https://thief.example/',
      'field-key': 'thief',
      booking: 'https://thief.example/',
    };
    for (const role of ['contributor', 'author', 'editor'] as const) {
      for (const [way, write] of Object.entries({ block, shortcode })) {
        for (const tag of TAGS) {
          const [printed = ''] =
            new RegExp(`<${tag}[^>]*>.*?</${tag}>`).exec(await pageOf(role, write(tag, forged))) ?? [];
          assert.equal(
            printed,
            `<${tag}><a href="tel:+15550100199">Call us: +1 555 010 0199</a></${tag}>`,
            `${role}, ${way}`,
          );
        }
      }
    }
    const here = `${site.url}/book/`;
    for (const booking of ['#form', '/book/', here]) {
      const page = await pageOf('author', block('symptom-guide', { booking }));
      assert.ok(page.includes(`<symptom-guide booking="${booking}">`), booking);
    }
  });

  describe('is harmed by no value', () => {
    const HOSTILE: Readonly<Record<string, string>> = {
      clinic: '"><script>alert(1)</script>',
      phone: '" onmouseover="alert(1)',
      email: '"onfocus=alert(1)@x.example',
      id: 'x" onclick="alert(1)',
      lang: 'en"><img src=x onerror=alert(1)>',
      theme: 'dark" style="x',
      booking: 'javascript:alert(1)',
      onclick: 'alert(1)',
      style: 'position:fixed',
      endpoint: 'https://thief.example/',
      redirect: 'https://thief.example/',
      'data-field-_cc': 'thief@thief.example',
    };
    for (const role of ['administrator', 'author'] as const) {
      for (const [way, write] of Object.entries({ block, shortcode })) {
        it(`in a ${way} of an ${role}`, async () => {
          const page = await pageOf(role, write('symptom-guide', HOSTILE));
          const [tag = ''] = /<symptom-guide[^>]*>/.exec(page) ?? [];
          assert.notEqual(tag, '');
          assert.ok(!page.includes('<script>alert'));
          assert.ok(!page.includes('<img src=x'));
          assert.ok(!page.includes('thief'));
          // What is left between the quotes is text; outside them stand allowed names alone.
          const names = [...tag.matchAll(/\s([\w-]+)="[^"]*"/g)].map(([, name]) => name);
          assert.deepEqual(tag.replace(/\s[\w-]+="[^"]*"/g, ''), '<symptom-guide>');
          assert.ok(names.length === 0, names.join());
        });
      }
    }

    it('on the form: only web addresses, and nowhere to send to but the site’s own', async () => {
      const page = await pageOf(
        'author',
        block('appointment-form', {
          'privacy-url': ' JaVaScRiPt:alert(1)',
          endpoint: 'https://thief.example/',
        }) + block('appointment-form', { 'privacy-url': '/privacy', 'closed-days': 'sun someday' }),
      );
      assert.match(page, /<appointment-form><a href/);
      assert.match(page, /<appointment-form closed-days="sun"><a href/);
    });
  });

  describe('is set up', () => {
    it('by nobody but who runs the site', async () => {
      for (const role of ['editor', 'author', 'contributor', 'subscriber', undefined] as const) {
        const visitor = await site.visitor(role);
        const answer = await visitor.fetch(SETTINGS_PAGE);
        const page = await answer.text();
        assert.ok(
          answer.status === 403 || answer.status === 302,
          `${answer.status} for ${role ?? 'a stranger'}`,
        );
        assert.ok(!page.includes('back_pain_widgets['));
        const saved = await visitor.fetch('/wp-admin/options.php', {
          method: 'POST',
          body: new URLSearchParams({
            option_page: 'back_pain_widgets',
            action: 'update',
            'back_pain_widgets[phone]': '1',
          }),
        });
        assert.notEqual(saved.status, 200);
      }
      const [tag = ''] = scriptTags(await pageOf('author', block('symptom-guide')));
      assert.ok(tag.includes(`data-phone="${SETTINGS.phone}"`));
    });

    it('with values that are of use; a bad one is named and changes nothing', async () => {
      const administrator = await site.visitor('administrator');
      const good = {
        ...SETTINGS,
        clinic: 'Harbour & "Sons" <b>Physio</b>',
        email: 'desk@clinic.example',
        constants: 'access_key=a"b\nno constant\nUTM_Source=web=1',
        'slots-url': 'https://clinic.example/times/$bulk-publish',
        'time-zone': 'America/New_York',
        fields: 'days:days[], name:your-name',
        'share-guide': 'true',
      };
      const page = await saveSettings(administrator, good);
      assert.match(page, /Settings saved/);
      assert.ok(page.includes('value="Harbour &amp; &quot;Sons&quot; Physio"'));
      const shown = async () => scriptTags(await pageOf('author', block('symptom-guide')))[0] ?? '';
      const before = await shown();
      for (const attribute of [
        'data-clinic="Harbour &amp; &quot;Sons&quot; Physio"',
        'data-field-access_key="a&quot;b"',
        'data-field-utm_source="web=1"',
        'data-slots-url="https://clinic.example/times/$bulk-publish"',
        'data-time-zone="America/New_York"',
        'data-fields="days:days[], name:your-name"',
        'data-share-guide="true"',
      ]) {
        assert.ok(before.includes(` ${attribute}`), `${attribute} in ${before}`);
      }

      const bad = {
        endpoint: 'http://thief.example/',
        'slots-url': 'javascript:alert(1)',
        'time-zone': 'Mars/Olympus',
        email: 'not an address',
        format: 'xml',
        fields: '"><script>',
      };
      const complaints = await saveSettings(administrator, { ...good, ...bad });
      assert.equal(complaints.match(/this could not be used/g)?.length, Object.keys(bad).length);
      assert.equal(await shown(), before);
    });
  });

  it('keeps nothing of the plugin once it is deleted, and shows its texts as they were written', async () => {
    const administrator = await site.visitor('administrator');
    await administrator.rest('POST', `/wp/v2/plugins/${PLUGIN}`, { status: 'inactive' });
    await administrator.rest('DELETE', `/wp/v2/plugins/${PLUGIN}`);
    assert.deepEqual(
      site.query("SELECT option_name FROM wp_options WHERE option_name LIKE '%back_pain_widgets%'"),
      [],
    );
    const page = await pageOf('author', `${block('symptom-guide')}<p>Back pain</p>`);
    assert.ok(!page.includes('<symptom-guide'));
    assert.equal(scriptTags(page).length, 0);
  });

  it('has made PHP complain of nothing', () => {
    assert.deepEqual(complaintsOfPlugins(site), []);
  });
});

function theme(site: Wordpress): string {
  return (
    site.query("SELECT option_value FROM wp_options WHERE option_name = 'stylesheet'")[0]?.['option_value'] ??
    ''
  );
}
