<?php
// Two, as WordPress's own themes have: one that is missing would move the other's widgets about.
add_action(
	'widgets_init',
	function () {
		register_sidebar( array( 'id' => 'sidebar-1', 'name' => 'Side' ) );
		register_sidebar( array( 'id' => 'sidebar-2', 'name' => 'Footer' ) );
	}
);
add_action(
	'after_setup_theme',
	function () {
		add_theme_support( 'title-tag' );
	}
);
