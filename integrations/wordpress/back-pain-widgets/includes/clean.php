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
		case 'closed':
			return clean_closed_days( $word, $option['choices'] );
		case 'yes':
			return in_array( $word, array( '1', 'true', 'yes', 'on' ), true ) ? 'true' : '';
		case 'link':
			return link_address( $text );
		case 'place':
			return preg_match( '/^#[a-z][\w-]*$/iD', $text ) ? $text : address_here( $text );
		case 'delivery':
			return delivery_address( $text );
		case 'language':
			// `en_GB.UTF-8`, as systems write it.
			$text = str_replace( '_', '-', preg_replace( '/[.@,;].*$/', '', $text ) );
			return preg_match( '/^[a-z]{2,8}(-[a-z\d]{1,8})*$/iD', $text ) ? $text : '';
		case 'zone':
			return in_array( $text, timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ), true ) ? $text : '';
	}
	$forms = array(
		'days'     => '/^\d{1,3}$/D',
		'id'       => '/^[a-z][\w-]*$/iD',
		'renames'  => '/^\s*\w+\s*:\s*[^\s,"<>]+\s*(,\s*\w+\s*:\s*[^\s,"<>]+\s*)*$/D',
		'rule'     => '/^(status|opaque|[^=\s]+\s*=\s*\S.*)$/D',
	);
	return preg_match( $forms[ $option['kind'] ], $text ) ? $text : '';
}

/** Days of the week, dates, and from one date to another: `sat sun 2026-12-24..2027-01-01`. */
function clean_closed_days( $text, array $weekdays ) {
	$words = preg_split( '/[\s,;]+/', preg_replace( '/(\d)\s*\.\.\s*(?=\d)/', '$1..', $text ) );
	$kept  = array_filter(
		array_unique( $words ),
		function ( $word ) use ( $weekdays ) {
			return in_array( $word, $weekdays, true ) || preg_match( '/^\d{4}-\d\d-\d\d(\.\.\d{4}-\d\d-\d\d)?$/D', $word );
		}
	);
	return implode( ' ', $kept );
}

/** Where a link may lead: a web address, or a path of this site. */
function link_address( $text ) {
	return preg_match( '#^(https?://|/(?![/\\\\]))#i', $text ) ? esc_url_raw( $text, array( 'http', 'https' ) ) : '';
}

/** A page of this site: who writes a page must not lead patients to book on another one. */
function address_here( $text ) {
	$address = link_address( $text );
	$host    = wp_parse_url( $address, PHP_URL_HOST );
	return null === $host || wp_parse_url( home_url(), PHP_URL_HOST ) === $host ? $address : '';
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

/**
 * A `tel:` address for the first whole number in what people write, or '' where none is plain: the same as in the script
 * (src/features/options/telephone.ts); a test compares the two.
 */
function telephone_address( $written ) {
	preg_match_all( '/[+(\s]*\d[\d\s().\/\x{2010}-\x{2015}-]*/u', (string) $written, $found, PREG_OFFSET_CAPTURE );
	foreach ( $found[0] as list( $text, $at ) ) {
		$rest      = substr( $written, $at + strlen( $text ) );
		$extension = preg_match( '/^\s*(?:ext\.?|extension|x|#)[\s.:]*(\d+)/iu', $rest, $parts ) ? $parts[1] : '';
		$number    = first_number( trim( $text ) );
		$abroad    = 0 === strpos( preg_replace( '/\(/', '', $number, 1 ), '+' );
		$dialled   = preg_replace( '/\D/', '', $abroad ? str_replace( '(0)', '', $number ) : $number );
		$count     = strlen( $dialled );
		$is_hours  = preg_match( '/^\d{1,2}(\.\d\d)?\s*[\x{2010}-\x{2015}-]\s*\d{1,2}(\.\d\d)?$/uD', $number );
		if ( $count < 3 || $is_hours ) {
			continue;
		}
		$letters = $count > 3 && $count < 7 && '' === $extension && preg_match( '/^\s?[a-z]{3}/iu', $rest );
		if ( $count > 15 || $letters ) {
			return '';
		}
		$suffix = '' !== $extension && trim( $text ) === $number ? ";ext=$extension" : '';
		return 'tel:' . ( $abroad ? '+' : '' ) . $dialled . $suffix;
	}
	return '';
}

/** The first number of what may be several. */
function first_number( $written ) {
	$parting = '/(\s*\/\s*|\s+[\x{2010}-\x{2015}-]\s+|\n|\s{2,}|\s+(?=\((?!0\))))/u';
	$pieces  = preg_split( $parting, $written, -1, PREG_SPLIT_DELIM_CAPTURE );
	$number  = $pieces[0];
	for ( $at = 1; $at + 1 < count( $pieces ); $at += 2 ) {
		$next  = $pieces[ $at + 1 ];
		$count = count_digits( $number );
		// A slash or a dash with space around it follows an area code, or else a whole number.
		$is_strong = '' !== trim( $pieces[ $at ] );
		$is_area   = $count < 6 && preg_match( '/^\(?[+0]/', $number ) && count_digits( $next ) > 3 && ! preg_match( '/^\(?0/', $next );
		if ( $is_strong ? ! $is_area : $count >= 6 ) {
			break;
		}
		$number .= $pieces[ $at ] . $next;
	}
	$words = preg_split( '/\s+/', $number );
	$whole = array_filter(
		$words,
		function ( $word ) {
			return count_digits( $word ) >= 7;
		}
	);
	return count( $words ) > 1 && count( $whole ) === count( $words ) ? $words[0] : $number;
}

function count_digits( $text ) {
	return strlen( preg_replace( '/\D/', '', $text ) );
}
