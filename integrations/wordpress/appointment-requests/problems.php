<?php
/** What is wrong with a request, judged as strictly as the form itself judges it. */

namespace Appointment_Requests;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Field => code, by the rules and in the codes of the form itself, which shows each beside its field. */
function problems( array $r ) {
	$days     = array( 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun' );
	$one_of   = function ( $value, $choices ) {
		return in_array( $value, $choices, true ) ? '' : 'not-a-choice';
	};
	$reached  = '' !== $r['phone'] || '' !== $r['email'];
	$problems = array(
		'id'      => preg_match( '/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/D', $r['id'] ) ? '' : 'not-a-choice',
		'name'    => '' === $r['name'] ? 'missing' : ( too_long( $r['name'], 120 ) ?: ( preg_match( '/\p{L}/u', $r['name'] ) ? '' : 'not-a-name' ) ),
		'phone'   => '' !== $r['phone'] ? phone_problem( $r['phone'] ) : ( ! $reached ? 'phone-or-email' : ( 'phone' === $r['contact'] ? 'needed-for-contact' : '' ) ),
		'email'   => '' !== $r['email'] ? email_problem( $r['email'] ) : ( $reached && 'email' === $r['contact'] ? 'needed-for-contact' : '' ),
		'contact' => $one_of( $r['contact'], array( 'phone', 'email', 'either' ) ),
		'patient' => $one_of( $r['patient'], array( '', 'new', 'returning' ) ),
		'days'    => array_diff( $r['days'], $days ) ? 'not-a-choice' : '',
		'time'    => $one_of( $r['time'], array( 'morning', 'afternoon', 'evening', 'any' ) ),
		'slot'    => null === $r['slot'] || is_slot( $r['slot'] ) ? '' : 'not-a-choice',
		'message' => too_long( $r['message'], 1000 ),
		'consent' => $r['consent'] ? '' : 'missing',
		'locale'  => too_long( $r['locale'], 35 ),
		'page'    => too_long( $r['page'], 2048 ) ?: ( '' === $r['page'] || preg_match( '/^https?:\/\/[^\s?#]+$/uD', $r['page'] ) ? '' : 'not-a-choice' ),
		'guide'   => null === $r['guide'] ? '' : $one_of( $r['guide']['level'], array( 'emergency', 'same-day', 'soon', 'self-care' ) ),
	);
	return array_filter( $problems );
}

/** Counted as browsers count: a sign outside the basic plane is two. */
function too_long( $text, $most ) {
	return preg_match_all( '/./us', $text ) + preg_match_all( '/[\x{10000}-\x{10FFFF}]/u', $text ) > $most ? 'too-long' : '';
}

function phone_problem( $phone ) {
	if ( too_long( $phone, 40 ) ) {
		return 'too-long';
	}
	$form = '/^[\p{Nd}\s+＋()（）.\-－\/\x{2010}-\x{2015}]+(?:[\s,;]*(?:\p{L}{1,12}\.?:?|#)\s*\p{Nd}{1,8})?$/uD';
	// An extension alone is no number.
	$main   = preg_split( '/[\p{L}#]/u', $phone );
	$digits = $main ? preg_match_all( '/\p{Nd}/u', $main[0] ) : 0;
	if ( ! $digits || ! preg_match( $form, $phone ) ) {
		return 'not-a-phone';
	}
	return $digits < 7 ? 'too-short' : '';
}

function email_problem( $email ) {
	$form = '/^[^\s@<>]+@[^\s@<>()[\]",:;.。]+([.。][^\s@<>()[\]",:;.。]+)+$/uD';
	return too_long( $email, 254 ) ?: ( preg_match( $form, $email ) ? '' : 'not-an-email' );
}

function is_slot( array $slot ) {
	$moment = '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?[+-]\d\d:\d\d$/D';
	if ( ! preg_match( '/^\S+$/uD', $slot['id'] ) || too_long( $slot['id'], 64 ) || ! preg_match( $moment, $slot['start'] ) || ! preg_match( $moment, $slot['end'] ) ) {
		return false;
	}
	$start = date_create( $slot['start'] );
	$end   = date_create( $slot['end'] );
	return $start && $end && $start < $end;
}
