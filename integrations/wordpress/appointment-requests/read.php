<?php
/** What a form, a script or the page sent, in one shape. */

namespace Appointment_Requests;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** One shape, whether it came as JSON, as JSON in plain text, or as a form (texts alone, days as days[]). */
function read( \WP_REST_Request $sent ) {
	$plain  = 0 === strpos( (string) $sent->get_header( 'content-type' ), 'text/plain' );
	$fields = $plain ? (array) json_decode( $sent->get_body(), true ) : $sent->get_params();
	$field  = function ( $name, $default = '' ) use ( $fields ) {
		$text = text( isset( $fields[ $name ] ) ? $fields[ $name ] : '' );
		return '' === $text ? $default : $text;
	};
	$guide   = isset( $fields['guide']['level'] ) && is_array( $fields['guide'] ) ? text( $fields['guide']['level'] ) : $field( 'guide' );
	$days    = isset( $fields['days[]'] ) ? $fields['days[]'] : ( isset( $fields['days'] ) ? $fields['days'] : array() );
	$days    = is_array( $days ) ? array_map( __NAMESPACE__ . '\text', $days ) : preg_split( '/[\s,]+/', text( $days ) );
	$message = preg_replace( array( '/\r\n?/', '/[^\P{Cc}\n\t]/u' ), array( "\n", '' ), $field( 'message' ) );
	return array(
		'id'      => strtolower( one_line( $field( 'id' ) ) ),
		'name'    => one_line( $field( 'name' ) ),
		'phone'   => one_line( $field( 'phone' ) ),
		'email'   => one_line( $field( 'email' ) ),
		'contact' => $field( 'contact', 'either' ),
		'patient' => $field( 'patient' ),
		'days'    => array_values( array_unique( array_diff( $days, array( '' ) ) ) ),
		'time'    => $field( 'time', 'any' ),
		'slot'    => slot( isset( $fields['slot'] ) ? $fields['slot'] : null ),
		'message' => preg_replace( '/^[\s\p{Z}\x{FEFF}]+|[\s\p{Z}\x{FEFF}]+$/uD', '', $message ),
		'consent' => in_array( strtolower( $field( 'consent' ) ), array( 'true', 'on', 'yes', '1' ), true ),
		'locale'  => $field( 'locale' ),
		'page'    => $field( 'page' ),
		'guide'   => '' === $guide ? null : array( 'level' => $guide ),
	);
}

/** Valid UTF-8, or nothing where no text was sent. */
function text( $value ) {
	if ( is_bool( $value ) ) {
		return $value ? 'true' : 'false';
	}
	return is_scalar( $value ) ? wp_check_invalid_utf8( (string) $value, true ) : '';
}

/** Without line breaks, outer space and the invisible direction marks that contact lists put around numbers. */
function one_line( $text ) {
	$text = preg_replace( '/[\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}\x{feff}]/u', '', $text );
	return trim( preg_replace( '/[\p{Cc}\p{Z}]+/u', ' ', $text ) );
}

/** A chosen free time: id, start and end; a form sends the three as one line of text. */
function slot( $value ) {
	if ( ! is_array( $value ) ) {
		$value = trim( text( $value ) );
		if ( '' === $value ) {
			return null;
		}
		$value = preg_match( '/^(?<start>\S+) to (?<end>\S+) \(slot (?<id>\S+)\)$/D', $value, $parts ) ? $parts : array( 'id' => $value );
	}
	$part = function ( $name ) use ( $value ) {
		return text( isset( $value[ $name ] ) ? $value[ $name ] : '' );
	};
	return array( 'id' => $part( 'id' ), 'start' => $part( 'start' ), 'end' => $part( 'end' ) );
}
