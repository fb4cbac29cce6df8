<?php
// WordPress chooses readable addresses if it reaches itself in five seconds; a busy machine must not make it two sites.

add_filter(
	'pre_option_permalink_structure',
	function () {
		return '/%year%/%monthnum%/%day%/%postname%/';
	}
);
