<?php
/** What holds for all pages of the site, kept as one option; only what is set is kept. */

namespace Back_Pain_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const SETTINGS = 'back_pain_widgets';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/** The options of the settings page, by heading. */
function setting_groups() {
	return array(
		__( 'Your clinic', 'back-pain-widgets' )          => array( 'clinic', 'phone', 'email', 'address', 'hours', 'privacy-url', 'content-url' ),
		__( 'Appointment requests', 'back-pain-widgets' ) => array( 'endpoint', 'provider', 'format', 'fields', 'constants', 'ok', 'redirect', 'share-guide', 'closed-days' ),
		__( 'Free times', 'back-pain-widgets' )           => array( 'slots-url', 'time-zone', 'min-notice-days', 'max-ahead-days' ),
		__( 'Look and language', 'back-pain-widgets' )    => array( 'theme', 'heading-level', 'lang', 'units', 'emergency-number' ),
		__( 'Loading', 'back-pain-widgets' )              => array( 'everywhere' ),
	);
}

/** The options of the settings page by name. */
function setting_options() {
	$everywhere = option( 'yes', __( 'Load the script on every page', 'back-pain-widgets' ), __( 'Only needed where a theme or a page builder prints an element that is not noticed.', 'back-pain-widgets' ) );
	$all        = options() + array( 'everywhere' => $everywhere );
	return array_intersect_key( $all, array_flip( array_merge( ...array_values( setting_groups() ) ) ) );
}

/** Name => value of what is set. */
function settings() {
	$settings = get_option( SETTINGS, array() );
	return is_array( $settings ) ? $settings : array();
}

function register_settings() {
	register_setting(
		SETTINGS,
		SETTINGS,
		array(
			'type'              => 'array',
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
		)
	);
}

/** What was entered, each value in its clean form. One that is of no use leaves the old one in place, and is named. */
function clean_settings( $given ) {
	$kept  = settings();
	$clean = array();
	foreach ( setting_options() as $name => $option ) {
		$entered = is_array( $given ) && isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		if ( '' === $entered ) {
			continue;
		}
		$value = clean( $option, $entered );
		if ( '' === $value ) {
			/* translators: %s: name of an option */
			add_settings_error( SETTINGS, $name, sprintf( __( '%s: this could not be used, so it was not changed.', 'back-pain-widgets' ), $option['label'] ) );
			$value = isset( $kept[ $name ] ) ? $kept[ $name ] : '';
		}
		$clean[ $name ] = $value;
	}
	return array_filter( $clean, 'strlen' );
}
