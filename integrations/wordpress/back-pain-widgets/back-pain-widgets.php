<?php
/**
 * Plugin Name: Back pain widgets
 * Description: An article on running and low back pain, a symptom guide and an appointment form for a clinic's site: as blocks and as shortcodes. Nothing is loaded from anywhere else.
 * Version: 0.1.0
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/licenses/MIT
 * Text Domain: back-pain-widgets
 *
 * The MIT licence is compatible with the GPL, version 2 or later.
 */

namespace Back_Pain_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION = '0.1.0';
const MAIN    = __FILE__;

foreach ( array( 'options', 'clean', 'elements', 'script', 'element', 'block', 'shortcode', 'settings', 'settings-page' ) as $part ) {
	require_once __DIR__ . "/includes/$part.php";
}
