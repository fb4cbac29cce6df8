<?php
/** What may stand as the value of an option: everything else comes out empty. */

namespace Back_Pain_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The value in the form in which it is kept and printed; '' where it is of no use. Not yet escaped. */
function clean( array $option, $value ) {
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	if ( 'constants' === $option['kind'] ) {
		return clean_constants( (string) $value );
	}
	$text = sanitize_text_field( (string) $value );
	$word = strtolower( $text );
	switch ( $option['kind'] ) {
		case 'text':
			return $text;
		case 'email':
			return (string) sanitize_email( $text );
		case 'choice':
			return in_array( $word, $option['choices'], true ) ? $word : '';
		case 'words':
			return implode( ' ', array_intersect( array_unique( preg_split( '/[\s,]+/', $word ) ), $option['choices'] ) );
		case 'yes':
			return in_array( $word, array( '1', 'true', 'yes', 'on' ), true ) ? 'true' : '';
		case 'link':
			return link_address( $text );
		case 'place':
			return preg_match( '/^#[a-z][\w-]*$/iD', $text ) ? $text : link_address( $text );
		case 'delivery':
			return delivery_address( $text );
		case 'zone':
			return in_array( $text, timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ), true ) ? $text : '';
	}
	$forms = array(
		'days'     => '/^\d{1,3}$/D',
		'language' => '/^[a-z]{2,8}(-[a-z\d]{1,8})*$/iD',
		'id'       => '/^[a-z][\w-]*$/iD',
		'renames'  => '/^\s*\w+\s*:\s*[^\s,"<>]+\s*(,\s*\w+\s*:\s*[^\s,"<>]+\s*)*$/D',
		'rule'     => '/^(status|opaque|[^=\s]+\s*=\s*\S.*)$/D',
	);
	return preg_match( $forms[ $option['kind'] ], $text ) ? $text : '';
}

/** Where a link may lead: a web address, or a path of this site. */
function link_address( $text ) {
	return preg_match( '#^(https?://|/(?![/\\\\]))#i', $text ) ? esc_url_raw( $text, array( 'http', 'https' ) ) : '';
}

/** Where a patient's details may go: https, a path of this site, or this very machine. */
function delivery_address( $text ) {
	$address = link_address( $text );
	$host    = (string) wp_parse_url( $address, PHP_URL_HOST );
	$unsafe  = 0 === stripos( $address, 'http:' ) && ! preg_match( '/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/iD', $host );
	return $unsafe ? '' : $address;
}

/** Lines of `name=value`; a line that is none is left out. */
function clean_constants( $text ) {
	preg_match_all( '/^\s*([a-z][a-z\d_-]*)\s*=(.*)$/mi', sanitize_textarea_field( $text ), $lines, PREG_SET_ORDER );
	$clean = array_map(
		function ( $line ) {
			return strtolower( $line[1] ) . '=' . trim( $line[2] );
		},
		$lines
	);
	return implode( "\n", $clean );
}

/** A `tel:` address, or '' where there is nothing to dial; the zero in brackets of +44 (0)20 is not dialled. */
function telephone_address( $written ) {
	$parts  = preg_split( '/(?:ext\.?|extension|x|#)\s*(?=\d+\D*$)/i', $written, 2 );
	$abroad = 0 === strpos( ltrim( $parts[0] ), '+' );
	$number = preg_replace( '/\D/', '', $abroad ? str_replace( '(0)', '', $parts[0] ) : $parts[0] );
	$suffix = isset( $parts[1] ) ? ';ext=' . preg_replace( '/\D/', '', $parts[1] ) : '';
	return '' === $number ? '' : 'tel:' . ( $abroad ? '+' : '' ) . $number . $suffix;
}
