<?php
/** Settings → Back pain widgets. */

namespace Back_Pain_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const PAGE = 'back-pain-widgets';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( MAIN ), __NAMESPACE__ . '\add_link' );

function add_page() {
	$title = __( 'Back pain widgets', 'back-pain-widgets' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\print_page' );
}

/** On the list of plugins. */
function add_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'back-pain-widgets' ) );
	return array_merge( array( $link ), $links );
}

function print_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$options = setting_options();
	echo '<div class="wrap"><h1>', esc_html( get_admin_page_title() ), '</h1><form action="options.php" method="post">';
	settings_fields( SETTINGS );
	foreach ( setting_groups() as $heading => $names ) {
		echo '<h2>', esc_html( $heading ), '</h2><table class="form-table" role="presentation"><tbody>';
		foreach ( $names as $name ) {
			print_row( $name, $options[ $name ] );
		}
		echo '</tbody></table>';
	}
	submit_button();
	echo '</form></div>';
}

function print_row( $name, array $option ) {
	$id = PAGE . "-$name";
	printf( '<tr><th scope="row"><label for="%s">%s</label></th><td>', esc_attr( $id ), esc_html( $option['label'] ) );
	print_control( $name, $id, $option );
	if ( '' !== $option['help'] ) {
		printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $option['help'] ) );
	}
	echo '</td></tr>';
}

function print_control( $name, $id, array $option ) {
	$value = isset( settings()[ $name ] ) ? settings()[ $name ] : '';
	$start = sprintf( 'id="%s" name="%s[%s]"', esc_attr( $id ), esc_attr( SETTINGS ), esc_attr( $name ) );
	if ( '' !== $option['help'] ) {
		$start .= sprintf( ' aria-describedby="%s-help"', esc_attr( $id ) );
	}
	// phpcs:disable WordPress.Security.EscapeOutput -- $start is escaped above.
	switch ( $option['kind'] ) {
		case 'yes':
			echo "<input $start type=\"checkbox\" value=\"true\"", checked( $value, 'true', false ), '>';
			break;
		case 'constants':
			echo "<textarea $start class=\"regular-text\" rows=\"3\">", esc_textarea( $value ), '</textarea>';
			break;
		case 'choice':
			echo "<select $start><option value=\"\">", esc_html__( 'Default', 'back-pain-widgets' ), '</option>';
			foreach ( $option['choices'] as $choice ) {
				printf( '<option value="%1$s"%2$s>%1$s</option>', esc_attr( $choice ), selected( $value, $choice, false ) );
			}
			echo '</select>';
			break;
		default:
			echo "<input $start type=\"text\" class=\"regular-text\" value=\"", esc_attr( $value ), '">';
	}
	// phpcs:enable
}
