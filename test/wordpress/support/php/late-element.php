<?php
// A theme that prints an element long after the head of the page, as old themes do in their footer.

add_action(
	'wp_footer',
	function () {
		if ( isset( $_GET['late'] ) ) {
			echo do_shortcode( '[symptom-guide]' );
		}
	},
	5
);

// The block editor before WordPress 6.0 renders an entry that it opens.
add_action(
	'admin_notices',
	function () {
		if ( isset( $_GET['rendered'] ) ) {
			echo do_shortcode( '[symptom-guide]' );
		}
	}
);
