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
