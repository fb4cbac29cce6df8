<?php
/** The blocks: what is saved is a comment with the options, which every role may save; the tag is printed on the page. */

namespace Back_Pain_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const EDITOR = 'back-pain-widgets-editor';

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

function register_blocks() {
	wp_register_script( EDITOR, plugins_url( 'blocks/editor.js', MAIN ), array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ), VERSION, true );
	foreach ( elements() as $tag => $names ) {
		register_block_type(
			plugin_dir_path( MAIN ) . 'blocks/' . basename( block_name( $tag ) ),
			array(
				'attributes'      => array_fill_keys( $names, array( 'type' => 'string' ) ),
				'render_callback' => function ( $attributes ) use ( $tag ) {
					return element( $tag, $attributes );
				},
			)
		);
	}
}

/** What the editor shows: no address to send to, only whether there is one. */
function tell_editor() {
	$options = options();
	$blocks  = array();
	foreach ( elements() as $tag => $names ) {
		$fields = array();
		foreach ( $names as $name ) {
			$fields[] = array( 'name' => $name ) + $options[ $name ];
		}
		$blocks[] = array(
			'name'   => block_name( $tag ),
			'fields' => $fields,
			'notice' => 'appointment-form' === $tag && empty( settings()['endpoint'] ) ? __( 'Requests go nowhere yet: an administrator sets where, under Settings → Back pain widgets.', 'back-pain-widgets' ) : '',
		);
	}
	$texts = array(
		'quiet'   => __( 'Shown on the page. Here it stays quiet: nothing runs, nothing is sent.', 'back-pain-widgets' ),
		'options' => __( 'Options', 'back-pain-widgets' ),
		'default' => __( 'As on the whole site', 'back-pain-widgets' ),
	);
	wp_add_inline_script( EDITOR, 'window.backPainWidgetsEditor = ' . wp_json_encode( compact( 'blocks', 'texts' ), JSON_HEX_TAG ) . ';', 'before' );
}
