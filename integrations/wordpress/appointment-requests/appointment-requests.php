<?php
/**
 * Plugin Name: Appointment requests
 * Description: Receives what the appointment form of back-pain-widgets sends, keeps each request once as a private entry, and mails the site's administrator a link without details.
 * Version: 1.0.0
 * Requires at least: 5.5
 * Requires PHP: 7.4
 * License: MIT
 *
 * The form's endpoint is /wp-json/clinic/v1/appointments on the site itself. Requests are listed under 'Appointments'
 * in the administration, for editors and administrators.
 *
 * What a site may change, by filters in a plugin of its own:
 *   appointment_requests_problems     ( array $problems, array $request )  more reasons to turn a request back
 *   appointment_requests_notify       ( string $address )                  who is mailed; default: the site's own address
 *   appointment_requests_retry_after  ( int $seconds )                     until a mail that failed is tried again
 *   appointment_requests_keep_days    ( int $days )                        until a request is deleted; 0 keeps it; 180
 *   appointment_requests_limit        ( int $most )                        from one address in ten minutes; 30
 */

namespace Appointment_Requests;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const TYPE = 'appointment_request';

foreach ( array( 'entry', 'read', 'problems', 'store', 'notify', 'limit' ) as $part ) {
	require_once __DIR__ . "/$part.php";
}

add_action( 'init', __NAMESPACE__ . '\register_type' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_route' );
add_action( 'appointment_requests_mail', __NAMESPACE__ . '\notify', 10, 2 );
add_action( 'appointment_requests_clean', __NAMESPACE__ . '\delete_old' );
register_deactivation_hook(
	__FILE__,
	function () {
		wp_clear_scheduled_hook( 'appointment_requests_clean' );
	}
);

function register_route() {
	register_rest_route( 'clinic/v1', '/appointments', array(
		'methods'             => 'POST',
		'callback'            => __NAMESPACE__ . '\receive',
		// A patient has no account here, and no other right is gained by sending a request.
		'permission_callback' => '__return_true',
	) );
}

/** Answers 201 once a request is stored, 200 when it was before, 422 with a code for each field that is wrong. */
function receive( \WP_REST_Request $sent ) {
	if ( too_many() ) {
		return later( 429, 60 );
	}
	$request  = read( $sent );
	$problems = apply_filters( 'appointment_requests_problems', problems( $request ), $request );
	if ( $problems ) {
		return new \WP_REST_Response( array( 'errors' => $problems ), 422 );
	}
	$suspect         = '' !== trim( text( $sent['leave_empty'] ) );
	list( $id, $new ) = store( $request, $suspect );
	if ( ! $id ) {
		return later( 503, 5 );
	}
	if ( $new ) {
		notify( $id );
	}
	return new \WP_REST_Response( array( 'ok' => true, 'duplicate' => ! $new ), $new ? 201 : 200 );
}

function later( $status, $seconds ) {
	$answer = new \WP_REST_Response( array( 'message' => 'Please try again a little later, or call us.' ), $status );
	$answer->header( 'Retry-After', (string) $seconds );
	return $answer;
}
