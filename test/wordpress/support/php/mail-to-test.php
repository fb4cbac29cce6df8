<?php
// Mail leaves by SMTP, to the test's own server.

add_action(
	'phpmailer_init',
	function ( $mailer ) {
		$mailer->isSMTP();
		$mailer->Host        = '127.0.0.1';
		$mailer->Port        = (int) getenv( 'SMTP_PORT' );
		$mailer->SMTPAutoTLS = false;
	}
);
// WordPress would send as wordpress@127.0.0.1, which is no address.
add_filter(
	'wp_mail_from',
	function () {
		return 'wordpress@clinic.example';
	}
);
