<?php
/** A request as an entry of the administration: who may see it, and how it looks. */

namespace Appointment_Requests;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Seen by nobody but who may edit others' pages: no address, no search, no feed, no REST. */
function register_type() {
	$ours = array_fill_keys(
		array( 'edit_posts', 'edit_others_posts', 'edit_private_posts', 'edit_published_posts', 'publish_posts', 'read_private_posts', 'delete_posts', 'delete_others_posts', 'delete_private_posts', 'delete_published_posts' ),
		'edit_others_pages'
	);
	register_post_type( TYPE, array(
		'labels'               => array( 'name' => 'Appointments', 'singular_name' => 'Appointment request', 'edit_item' => 'Appointment request' ),
		'public'               => false,
		'show_ui'              => true,
		'menu_icon'            => 'dashicons-calendar-alt',
		'supports'             => false,
		'capability_type'      => TYPE,
		'map_meta_cap'         => true,
		'capabilities'         => $ours + array( 'create_posts' => 'do_not_allow' ),
		'register_meta_box_cb' => function () {
			remove_meta_box( 'slugdiv', null, 'normal' );
			add_meta_box( 'request', 'Request', __NAMESPACE__ . '\show', null, 'normal', 'high' );
		},
	) );
	if ( ! wp_next_scheduled( 'appointment_requests_clean' ) ) {
		wp_schedule_event( time(), 'daily', 'appointment_requests_clean' );
	}
}

/** The request in the words of the form's field names; nothing in it is markup. */
function show( \WP_Post $post ) {
	echo '<table class="widefat striped"><tbody>';
	foreach ( (array) json_decode( get_post_field( 'post_content', $post->ID, 'raw' ), true ) as $name => $value ) {
		if ( is_bool( $value ) ) {
			$value = $value ? 'yes' : 'no';
		}
		$text = is_array( $value ) ? implode( ', ', $value ) : (string) $value;
		printf( '<tr><th scope="row">%s</th><td>%s</td></tr>', esc_html( $name ), nl2br( esc_html( $text ) ) );
	}
	echo '</tbody></table>';
}
