<?php
// This clinic's own arrangements: the script on every page, in the head, and what its appointment plugin lets it change.

add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_script( 'back-pain-widgets', content_url( 'back-pain-widgets.js' ), array(), null, false );
	}
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'back-pain-widgets' !== $handle ) {
			return $tag;
		}
		$options = array(
			'clinic'   => 'Harbour Physio',
			'phone'    => '+1 555 010 0199',
			'endpoint' => rest_url( 'clinic/v1/appointments' ),
			'format'   => 'json',
		);
		$attributes = ' async';
		foreach ( $options as $name => $value ) {
			$attributes .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
		}
		return str_replace( ' src=', "$attributes src=", $tag );
	},
	10,
	2
);

// A rule that the form cannot know.
add_filter(
	'appointment_requests_problems',
	function ( $problems, $request ) {
		if ( false !== strpos( $request['phone'], '555 010 0166' ) ) {
			$problems['phone'] = 'We cannot call this number. Please give another.';
		}
		return $problems;
	},
	10,
	2
);

// Tests do not wait, and send more than a person would unless they say otherwise.
add_filter( 'appointment_requests_retry_after', '__return_zero' );
add_filter(
	'appointment_requests_limit',
	function () {
		return (int) get_option( 'test_limit', 100000 );
	}
);
