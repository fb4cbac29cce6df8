<?php
/** `[symptom-guide phone="…"]`: for the classic editor, and wherever blocks cannot stand. */

namespace Back_Pain_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', __NAMESPACE__ . '\add_shortcodes' );

function add_shortcodes() {
	foreach ( array_keys( elements() ) as $tag ) {
		// Another plugin's shortcode of this name is in use on the site's pages: it stays.
		if ( ! shortcode_exists( $tag ) ) {
			add_shortcode( $tag, __NAMESPACE__ . '\shortcode' );
		}
	}
}

function shortcode( $given, $content, $tag ) {
	$given = (array) $given;
	// A name alone, as in [appointment-form share-guide], comes as a value without a name.
	if ( in_array( 'share-guide', array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ), true ) ) {
		$given['share-guide'] = 'true';
	}
	return element( $tag, $given );
}
