<?php
/** An element's tag, the same from block and shortcode. */

namespace Back_Pain_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The tag on one line: a paragraph that WordPress may put around it changes nothing.
 *
 * @param string $tag   one of elements()
 * @param array  $given as the writer set it: may hold anything
 */
function element( $tag, array $given ) {
	need_script();
	$options    = options();
	$attributes = '';
	foreach ( elements()[ $tag ] as $name ) {
		$value = isset( $given[ $name ] ) ? clean( $options[ $name ], $given[ $name ] ) : '';
		if ( '' !== $value ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return "<$tag$attributes>" . way_without_script( settings() ) . "</$tag>";
}

/** What a patient has where the script does not run. What the clinic has not said is not invented. */
function way_without_script( array $values ) {
	$values += array( 'phone' => '', 'email' => '' );
	$tel     = telephone_address( $values['phone'] );
	if ( '' !== $tel ) {
		/* translators: %s: phone number */
		return sprintf( '<a href="%s">%s</a>', esc_url( $tel, array( 'tel' ) ), esc_html( sprintf( __( 'Call us: %s', 'back-pain-widgets' ), $values['phone'] ) ) );
	}
	if ( '' !== $values['email'] ) {
		/* translators: %s: e-mail address */
		return sprintf( '<a href="%s">%s</a>', esc_url( 'mailto:' . $values['email'], array( 'mailto' ) ), esc_html( sprintf( __( 'Write to us: %s', 'back-pain-widgets' ), $values['email'] ) ) );
	}
	return '';
}
