<?php
/** Keeps each request once, for as long as the clinic needs it. */

namespace Appointment_Requests;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Keeps a request unless one with its id was kept before: [ number of its entry, whether it is new ].
 * The lock lets a repeat that comes at the same moment wait; the database lifts it, too, when a request breaks off.
 */
function store( array $request, $suspect ) {
	global $wpdb;
	$lock = 'appointment-' . $request['id'];
	if ( '1' !== $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, 10)', $lock ) ) ) {
		return array( 0, false );
	}
	// An entry in the bin goes by another name, and still counts.
	$known = (int) $wpdb->get_var( $wpdb->prepare(
		"SELECT ID FROM $wpdb->posts WHERE post_type = %s AND post_name IN (%s, %s)",
		TYPE, $request['id'], $request['id'] . '__trashed'
	) );
	// As JSON without < > & and beyond ASCII, WordPress's filters leave every sign of it as the patient wrote it.
	$content = wp_json_encode( $request, JSON_HEX_TAG | JSON_HEX_AMP );
	$id      = $known ?: (int) wp_insert_post( wp_slash( array(
		'post_type'    => TYPE,
		'post_status'  => 'private',
		'post_name'    => $request['id'],
		'post_title'   => ( $suspect ? 'Perhaps spam: ' : '' ) . $request['name'] . ' (' . substr( $request['id'], 0, 8 ) . ')',
		'post_content' => $content,
	) ) );
	$wpdb->query( $wpdb->prepare( 'SELECT RELEASE_LOCK(%s)', $lock ) );
	return array( $id, ! $known );
}

/** Health data is not kept longer than it is of use. */
function delete_old() {
	$days = (int) apply_filters( 'appointment_requests_keep_days', 180 );
	if ( $days <= 0 ) {
		return;
	}
	$old = get_posts(
		array(
			'post_type'   => TYPE,
			'post_status' => array( 'private', 'trash' ),
			'date_query'  => array( array( 'before' => "$days days ago" ) ),
			'numberposts' => 500,
			'fields'      => 'ids',
		)
	);
	foreach ( $old as $id ) {
		wp_delete_post( $id, true );
	}
}
