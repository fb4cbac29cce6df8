/**
 * One small page per framework, written as its users write it. Each shows the three elements, changes attributes by
 * `#change` (a heading level and a clinic's name), takes elements away and back by `#toggle`, and counts what it heard
 * on the page: `#finished` the guide's results, `#delivered` the requests that it delivered itself.
 */
export interface App {
  name: string;
  /** File name, whose ending says how it is compiled. */
  file: string;
  source: string;
}

const react: App = {
  name: 'React',
  file: 'react.jsx',
  source: `
/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'back-pain-widgets/define';

function Page() {
  const [level, setLevel] = useState(2);
  const [finished, setFinished] = useState(0);
  const [delivered, setDelivered] = useState('');
  const [shown, setShown] = useState(true);
  const guide = useRef(null);
  const form = useRef(null);
  return (
    <main>
      <button id="change" onClick={() => setLevel(3)}>Change</button>
      <button id="toggle" onClick={() => setShown(!shown)}>Toggle</button>
      <button id="prefill" onClick={() => form.current.prefill({ name: 'Sam', phone: '020 7946 0018' })}>Prefill</button>
      <button id="restart" onClick={() => guide.current.restart()}>Restart</button>
      <p id="finished">{finished}</p>
      <p id="delivered">{delivered}</p>
      {shown && (
        <>
          <back-pain-article heading-level={level} sections="evidence" />
          <symptom-guide ref={guide} heading-level={level} onguide-finish={() => setFinished(finished + 1)} />
          <appointment-form
            ref={form}
            endpoint="https://clinic.example/api"
            clinic={'Clinic ' + level}
            onappointment-submit={(event) => {
              setDelivered(event.request.name);
              event.respondWith({ ok: true });
            }}
          />
        </>
      )}
    </main>
  );
}

createRoot(document.querySelector('#app')).render(<Page />);
`,
};

const preact: App = {
  name: 'Preact',
  file: 'preact.jsx',
  source: react.source
    .replace('@jsxImportSource react', '@jsxImportSource preact')
    .replace("import { useRef, useState } from 'react'", "import { useRef, useState } from 'preact/hooks'")
    .replace("import { createRoot } from 'react-dom/client'", "import { render } from 'preact'")
    .replace(
      "createRoot(document.querySelector('#app')).render(<Page />)",
      "render(<Page />, document.querySelector('#app'))",
    ),
};

const vue: App = {
  name: 'Vue',
  file: 'vue.js',
  source: `
import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';
import 'back-pain-widgets/define';

const app = createApp({
  setup() {
    const [level, finished, delivered, shown, guide, form] = [ref(2), ref(0), ref(''), ref(true), ref(null), ref(null)];
    const deliver = (event) => {
      delivered.value = event.request.name;
      event.respondWith({ ok: true });
    };
    return { level, finished, delivered, shown, guide, form, deliver };
  },
  template: \`
    <button id="change" @click="level = 3">Change</button>
    <button id="toggle" @click="shown = !shown">Toggle</button>
    <button id="prefill" @click="form.prefill({ name: 'Sam', phone: '020 7946 0018' })">Prefill</button>
    <button id="restart" @click="guide.restart()">Restart</button>
    <p id="finished">{{ finished }}</p>
    <p id="delivered">{{ delivered }}</p>
    <template v-if="shown">
      <back-pain-article :heading-level="level" sections="evidence"></back-pain-article>
      <symptom-guide ref="guide" :headingLevel.prop="level" @guide-finish="finished++"></symptom-guide>
      <appointment-form
        ref="form"
        endpoint="https://clinic.example/api"
        :clinic="'Clinic ' + level"
        @appointment-submit="deliver"
      ></appointment-form>
    </template>\`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
app.mount('#app');
`,
};

const svelte: App = {
  name: 'Svelte',
  file: 'page.svelte',
  source: `
<script>
  import 'back-pain-widgets/define';
  let level = $state(2);
  let finished = $state(0);
  let delivered = $state('');
  let shown = $state(true);
  let guide = $state();
  let form = $state();
  function deliver(event) {
    delivered = event.request.name;
    event.respondWith({ ok: true });
  }
</script>

<button id="change" onclick={() => (level = 3)}>Change</button>
<button id="toggle" onclick={() => (shown = !shown)}>Toggle</button>
<button id="prefill" onclick={() => form.prefill({ name: 'Sam', phone: '020 7946 0018' })}>Prefill</button>
<button id="restart" onclick={() => guide.restart()}>Restart</button>
<p id="finished">{finished}</p>
<p id="delivered">{delivered}</p>
{#if shown}
  <back-pain-article heading-level={level} sections="evidence"></back-pain-article>
  <symptom-guide bind:this={guide} headingLevel={level} onguide-finish={() => (finished += 1)}></symptom-guide>
  <appointment-form
    bind:this={form}
    endpoint="https://clinic.example/api"
    clinic={'Clinic ' + level}
    onappointment-submit={deliver}
  ></appointment-form>
{/if}
`,
};

const angular: App = {
  name: 'Angular',
  file: 'angular.js',
  source: `
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'back-pain-widgets/define';

class Page {
  level = signal(2);
  finished = signal(0);
  delivered = signal('');
  shown = signal(true);
  deliver(event) {
    this.delivered.set(event.request.name);
    event.respondWith({ ok: true });
  }
}

Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <button id="change" (click)="level.set(3)">Change</button>
    <button id="toggle" (click)="shown.set(!shown())">Toggle</button>
    <p id="finished">{{ finished() }}</p>
    <p id="delivered">{{ delivered() }}</p>
    @if (shown()) {
      <back-pain-article [attr.heading-level]="level()" sections="evidence" />
      <symptom-guide #guide [headingLevel]="level()" (guide-finish)="finished.set(finished() + 1)" />
      <appointment-form
        #form
        endpoint="https://clinic.example/api"
        [clinic]="'Clinic ' + level()"
        (appointment-submit)="deliver($event)"
      />
      <button id="prefill" (click)="form.prefill({ name: 'Sam', phone: '020 7946 0018' })">Prefill</button>
      <button id="restart" (click)="guide.restart()">Restart</button>
    }\`,
})(Page);

bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
`,
};

const plain: App = {
  name: 'a plain npm import, with lit-html',
  file: 'plain.js',
  source: `
import { html, render } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { AppointmentForm, BackPainArticle, SymptomGuide } from 'back-pain-widgets';

for (const [tag, element] of Object.entries({
  'back-pain-article': BackPainArticle,
  'symptom-guide': SymptomGuide,
  'appointment-form': AppointmentForm,
})) {
  if (customElements.get(tag)) throw new Error('Importing the classes must register nothing');
  customElements.define(tag, element);
}

const state = { level: 2, finished: 0, delivered: '', shown: true };
const [guide, form] = [createRef(), createRef()];
const change = (changes) => show(Object.assign(state, changes));

function show({ level, finished, delivered, shown }) {
  render(
    html\`
      <button id="change" @click=\${() => change({ level: 3 })}>Change</button>
      <button id="toggle" @click=\${() => change({ shown: !state.shown })}>Toggle</button>
      <button id="prefill" @click=\${() => form.value.prefill({ name: 'Sam', phone: '020 7946 0018' })}>Prefill</button>
      <button id="restart" @click=\${() => guide.value.restart()}>Restart</button>
      <p id="finished">\${finished}</p>
      <p id="delivered">\${delivered}</p>
      \${shown
        ? html\`<back-pain-article heading-level=\${level} sections="evidence"></back-pain-article>
            <symptom-guide
              \${ref(guide)}
              .headingLevel=\${level}
              @guide-finish=\${() => change({ finished: state.finished + 1 })}
            ></symptom-guide>
            <appointment-form
              \${ref(form)}
              endpoint="https://clinic.example/api"
              .clinic=\${'Clinic ' + level}
              @appointment-submit=\${(event) => {
                change({ delivered: event.request.name });
                event.respondWith({ ok: true });
              }}
            ></appointment-form>\`
        : ''}
    \`,
    document.querySelector('#app'),
  );
}
show(state);
`,
};

export const APPS: readonly App[] = [react, preact, vue, svelte, angular, plain];
