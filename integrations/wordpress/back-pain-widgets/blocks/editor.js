/**
 * The three blocks in the editor: a card that names the element, and its options at the side. Quiet: the elements'
 * own script is not loaded here, so nothing runs and nothing is sent.
 */
(({ blocks, blockEditor, components, element }, { blocks: ours, texts }) => {
  const { createElement: h, Fragment } = element;

  /** One option at the side; an empty one is not kept. */
  const control = ({ name, label, help, kind, choices }, { attributes, setAttributes }) => {
    const common = {
      key: name,
      label,
      help: help || undefined,
      // The size and spacing that WordPress 6.8 warns will be the only ones.
      __nextHasNoMarginBottom: true,
      onChange: (value) => setAttributes({ [name]: value === true ? 'true' : value || undefined }),
    };
    if (kind === 'yes') {
      return h(components.ToggleControl, { ...common, checked: attributes[name] === 'true' });
    }
    const field = { ...common, __next40pxDefaultSize: true, value: attributes[name] ?? '' };
    if (kind !== 'choice') return h(components.TextControl, field);
    const options = choices.map((choice) => ({ label: choice, value: choice }));
    const unset = { label: texts.default, value: '' };
    return h(components.SelectControl, { ...field, options: [unset, ...options] });
  };

  const card = ({ name, fields, notice }, attributes) => {
    const { title, icon } = blocks.getBlockType(name);
    const set = fields.filter((field) => attributes[field.name]);
    return h(
      components.Placeholder,
      { label: title, icon: h(blockEditor.BlockIcon, { icon }), instructions: texts.quiet },
      notice && h(components.Notice, { status: 'warning', isDismissible: false }, notice),
      set.length > 0 &&
        h(
          'ul',
          null,
          set.map((field) => h('li', { key: field.name }, `${field.label}: ${attributes[field.name]}`)),
        ),
    );
  };

  for (const block of ours) {
    blocks.registerBlockType(block.name, {
      edit: (props) =>
        h(
          Fragment,
          null,
          h(
            blockEditor.InspectorControls,
            null,
            h(
              components.PanelBody,
              { title: texts.options },
              block.fields.map((field) => control(field, props)),
            ),
          ),
          h('div', blockEditor.useBlockProps(), card(block, props.attributes)),
        ),
      // The page is printed by PHP; what is saved is the block's comment alone.
      save: () => null,
    });
  }
})(window.wp, window.backPainWidgetsEditor);
