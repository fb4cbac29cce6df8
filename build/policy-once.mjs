/**
 * A page may list its Trusted Types policies by name. A second policy of the same name is then an error. A second copy
 * of the script does nothing anyway, so it must not ask for lit's policy. The build stops when lit's code has changed.
 */
export const policyOnce = {
  name: 'policy-once',
  transform(code, id) {
    if (!/lit-html[\\/]lit-html\.js$/.test(id)) return null;
    const creation = /(\w+)\?(?=\1\.createPolicy\("lit-html")/;
    if (!creation.test(code)) this.error('lit-html creates its policy in another way than before.');
    return { code: code.replace(creation, '$1&&!window.backPainWidgets?'), map: null };
  },
};
