<?php
/**
 * The three elements, and which options a writer may set on each: what is shown. Where requests go (endpoint, redirect,
 * fields and constants, calendar, privacy notice) and whom patients call (name, phone, e-mail, emergency number, and the
 * language, whose region has one) are set for all pages, by an administrator: a contributor's page on the clinic's site
 * must not send patients' details, or patients, anywhere else.
 */

namespace Back_Pain_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Tag => names of its attributes. Tag, block and shortcode have one name. */
function elements() {
	$common = array( 'units', 'theme', 'heading-level', 'id' );
	return array(
		'back-pain-article' => array_merge( array( 'sections' ), $common ),
		'symptom-guide'     => array_merge( array( 'booking' ), $common ),
		'appointment-form'  => array_merge( array( 'share-guide', 'closed-days', 'time-zone', 'min-notice-days', 'max-ahead-days' ), $common ),
	);
}

/** The block of a tag: `back-pain-widgets/article`, `…/symptom-guide`, `…/appointment-form`. */
function block_name( $tag ) {
	return 'back-pain-widgets/' . str_replace( 'back-pain-', '', $tag );
}

/** Whether an element, a placeholder of one, or a link to be made one stands in a piece of a page. */
function holds_element( $html ) {
	$tags = implode( '|', array_keys( elements() ) );
	return (bool) preg_match( "/<($tags)[\s>]|<div\s[^>]*\bdata-bp=|#bp-embed\b/i", $html );
}

/** Whether a text as it was written will hold an element once it is a page. */
function will_hold_element( $written ) {
	foreach ( array_keys( elements() ) as $tag ) {
		if ( has_block( block_name( $tag ), $written ) || has_shortcode( $written, $tag ) ) {
			return true;
		}
	}
	return holds_element( $written );
}
