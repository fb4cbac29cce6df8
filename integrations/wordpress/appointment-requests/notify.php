<?php
/** Tells the clinic that a request has come, and nothing of what it says. */

namespace Appointment_Requests;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const MOST_TRIES = 12;

/** Mails a link to the entry. A mail that is not taken is tried again later: the request is safe in any case. */
function notify( $id, $tries = 1 ) {
	$post = get_post( $id );
	if ( ! $post || TYPE !== $post->post_type ) {
		return;
	}
	$sent = wp_mail(
		apply_filters( 'appointment_requests_notify', get_option( 'admin_email' ) ),
		'New appointment request ' . substr( $post->post_name, 0, 8 ),
		"Somebody has asked for an appointment on your site. To read the request, log in:\n\n" . admin_url( "post.php?post=$id&action=edit" ) . "\n"
	);
	if ( ! $sent && $tries < MOST_TRIES ) {
		$wait = (int) apply_filters( 'appointment_requests_retry_after', 5 * MINUTE_IN_SECONDS );
		wp_schedule_single_event( time() + $wait, 'appointment_requests_mail', array( $id, $tries + 1 ) );
	}
}
