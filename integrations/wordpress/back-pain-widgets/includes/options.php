<?php
/** Every option by the name of its attribute: its kind (see clean.php) and what people are told about it. */

namespace Back_Pain_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Name => kind, label, help; `choices` where the kind is a choice or a list of words. */
function options() {
	$weekdays = array( 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'none' );
	return array(
		'clinic'           => option( 'text', __( 'Name of the clinic', 'back-pain-widgets' ) ),
		'phone'            => option( 'text', __( 'Phone', 'back-pain-widgets' ), __( 'Also shown where scripts cannot run.', 'back-pain-widgets' ) ),
		'email'            => option( 'email', __( 'E-mail', 'back-pain-widgets' ) ),
		'address'          => option( 'text', __( 'Address', 'back-pain-widgets' ), __( 'Shown beside the phone.', 'back-pain-widgets' ) ),
		'hours'            => option( 'text', __( 'Opening hours', 'back-pain-widgets' ), __( 'Such as: Mon–Fri 8–18. Shown beside the phone.', 'back-pain-widgets' ) ),
		'content-url'      => option( 'delivery', __( 'File with your own words', 'back-pain-widgets' ), __( 'Its address on this site, such as /wp-content/uploads/own-words.json.', 'back-pain-widgets' ) ),
		'privacy-url'      => option( 'link', __( 'Privacy notice', 'back-pain-widgets' ), __( 'Address of a page; linked beside the consent of the form.', 'back-pain-widgets' ) ),
		'endpoint'         => option( 'delivery', __( 'Where requests go', 'back-pain-widgets' ), __( 'An https address, or a path of this site such as /wp-json/clinic/v1/appointments. Empty: the form shows your phone and e-mail instead.', 'back-pain-widgets' ) ),
		'provider'         => option( 'choice', __( 'Form service', 'back-pain-widgets' ), __( 'Usually known by its address.', 'back-pain-widgets' ), array( 'formspree', 'web3forms', 'formsubmit', 'basin', 'getform', 'netlify', 'hubspot', 'contact-form-7', 'gravity-forms', 'apps-script', 'zapier', 'make', 'fhir' ) ),
		'format'           => option( 'choice', __( 'Format', 'back-pain-widgets' ), __( 'json for a receiver on this site: PHP loses days in the others.', 'back-pain-widgets' ), array( 'multipart', 'urlencoded', 'json', 'text', 'fhir' ) ),
		'fields'           => option( 'renames', __( 'Other names for the fields', 'back-pain-widgets' ), __( 'Such as: name:your-name,email:your-email', 'back-pain-widgets' ) ),
		'constants'        => option( 'constants', __( 'Sent along with every request', 'back-pain-widgets' ), __( 'One on each line, such as: access_key=…', 'back-pain-widgets' ) ),
		'ok'               => option( 'rule', __( 'What counts as received', 'back-pain-widgets' ), __( 'status, opaque, or key=value of the JSON answer', 'back-pain-widgets' ) ),
		'redirect'         => option( 'delivery', __( 'Page to go to after success', 'back-pain-widgets' ) ),
		'share-guide'      => option( 'yes', __( 'Offer to send the result of the symptom guide along', 'back-pain-widgets' ) ),
		'closed-days'      => option( 'closed', __( 'Closed days', 'back-pain-widgets' ), __( 'Such as: sat sun 2026-12-24..2027-01-01. Write none if patients may ask for any day of the week.', 'back-pain-widgets' ), $weekdays ),
		'slots-url'        => option( 'delivery', __( 'Calendar of free times', 'back-pain-widgets' ), __( 'Address of a SMART Scheduling Links manifest; it ends in $bulk-publish.', 'back-pain-widgets' ) ),
		'time-zone'        => option( 'zone', __( 'Time zone of the clinic', 'back-pain-widgets' ), __( 'Such as Europe/London.', 'back-pain-widgets' ) ),
		'min-notice-days'  => option( 'days', __( 'First day offered', 'back-pain-widgets' ), __( 'In days from today; 1 is tomorrow.', 'back-pain-widgets' ) ),
		'max-ahead-days'   => option( 'days', __( 'Last day offered', 'back-pain-widgets' ), __( 'In days from today; 60 unless set.', 'back-pain-widgets' ) ),
		'lang'             => option( 'language', __( 'Language', 'back-pain-widgets' ), __( 'A tag such as en-GB; the language of the page unless set.', 'back-pain-widgets' ) ),
		'theme'            => option( 'choice', __( 'Theme', 'back-pain-widgets' ), '', array( 'light', 'dark', 'auto' ) ),
		'heading-level'    => option( 'choice', __( 'Heading level', 'back-pain-widgets' ), '', array( '1', '2', '3', '4' ) ),
		'units'            => option( 'choice', __( 'Units', 'back-pain-widgets' ), '', array( 'km', 'mi' ) ),
		'emergency-number' => option( 'text', __( 'Emergency number', 'back-pain-widgets' ), __( 'By the region of the language unless set.', 'back-pain-widgets' ) ),
		'id'               => option( 'id', __( 'Name of this place', 'back-pain-widgets' ), __( 'So that links can lead here.', 'back-pain-widgets' ) ),
		'sections'         => option( 'words', __( 'Sections', 'back-pain-widgets' ), __( 'Any of: key-points guidelines outlook exercises running evidence about references', 'back-pain-widgets' ), array( 'key-points', 'guidelines', 'outlook', 'exercises', 'running', 'evidence', 'about', 'references', 'intro', 'study', 'findings', 'disclaimer' ) ),
		'booking'          => option( 'place', __( 'Where "request an appointment" leads', 'back-pain-widgets' ), __( '#name of a place on the page, or an address on this site; the form of the page unless set.', 'back-pain-widgets' ) ),
	);
}

function option( $kind, $label, $help = '', array $choices = array() ) {
	return compact( 'kind', 'label', 'help', 'choices' );
}
