<?php
/** The script: once, and only on a page that has an element. Its tag carries what holds for all pages. */

namespace Back_Pain_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const SCRIPT = 'back-pain-widgets';

/** Room for the elements until the script has arrived, so that nothing jumps. */
const ROOM = 'back-pain-article:not(:defined),appointment-form:not(:defined){display:block;min-height:100vh}symptom-guide{display:block;min-height:38em}@media (max-width:24em){symptom-guide{min-height:42em}}';

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\look_ahead' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );
// What an editor, a theme or a page builder wrote as plain HTML.
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_block_content', 'widget_custom_html_content' ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\look_at', 999 );
}

function register_script() {
	wp_register_script( SCRIPT, plugins_url( 'script/back-pain-widgets.js', MAIN ), array(), VERSION, false );
	wp_register_style( SCRIPT, false, array(), VERSION );
	wp_add_inline_style( SCRIPT, ROOM );
}

/** In the head where that is known in time, in the footer otherwise: WordPress sees to it by itself. */
function need_script() {
	// Before 6.0 the editor renders an entry that it opens, and would print what that asks for: there all stays quiet.
	if ( is_admin() ) {
		return;
	}
	wp_enqueue_script( SCRIPT );
	// Later it would move what it is to keep in place.
	if ( ! did_action( 'wp_print_styles' ) ) {
		wp_enqueue_style( SCRIPT );
	}
}

/** A page of one entry tells by its text, before its head is printed, that it will hold an element. */
function look_ahead() {
	$post = is_singular() ? get_queried_object() : null;
	// Of a text in several pages, only the one that is shown counts.
	$whole = $post instanceof \WP_Post && ! post_password_required( $post ) && false === strpos( $post->post_content, '<!--nextpage-->' );
	if ( ! empty( settings()['everywhere'] ) || ( $whole && will_hold_element( $post->post_content ) ) ) {
		need_script();
	}
}

function look_at( $html ) {
	// An excerpt is made from the whole text, and holds no tag in the end.
	if ( is_string( $html ) && ! doing_filter( 'get_the_excerpt' ) && holds_element( $html ) ) {
		need_script();
	}
	return $html;
}

/** Optimisers are asked to leave the tag alone: a delayed script leaves a patient before an empty place. */
function script_tag( $tag, $handle ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	$attributes = ' async data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket';
	foreach ( page_wide() as $name => $value ) {
		$attributes .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	// Not preg_replace: a value may hold a `$`.
	$at = strpos( $tag, ' src=' );
	return false === $at ? $tag : substr_replace( $tag, $attributes, $at, 0 );
}

/** Name => value of the options that the script takes from its tag. */
function page_wide() {
	$settings = array_diff_key( settings(), array( 'everywhere' => '', 'constants' => '' ) );
	// Else a `lang` in somebody's text could name another region, and with it another emergency number.
	$settings += array( 'lang' => get_bloginfo( 'language' ) );
	$constants = isset( settings()['constants'] ) ? settings()['constants'] : '';
	foreach ( array_filter( explode( "\n", $constants ) ) as $line ) {
		list( $name, $value )          = explode( '=', $line, 2 );
		$settings[ "field-$name" ] = $value;
	}
	return $settings;
}
