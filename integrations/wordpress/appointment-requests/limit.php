<?php
/** Slows down who sends far more than a person would. */

namespace Appointment_Requests;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Counts this sender in. No address is kept: only a short mark made from it, for ten minutes. */
function too_many() {
	$address = isset( $_SERVER['REMOTE_ADDR'] ) ? $_SERVER['REMOTE_ADDR'] : '';
	$mark    = 'appointment_requests_' . substr( wp_hash( $address ), 0, 12 );
	$count   = (int) get_transient( $mark ) + 1;
	set_transient( $mark, $count, 10 * MINUTE_IN_SECONDS );
	return $count > (int) apply_filters( 'appointment_requests_limit', 30 );
}
