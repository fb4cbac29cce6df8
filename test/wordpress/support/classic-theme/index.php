<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><?php wp_head(); ?></head>
<body <?php body_class(); ?>>
<main>
<?php
while ( have_posts() ) {
	the_post();
	the_title( '<h1>', '</h1>' );
	if ( is_singular() ) {
		the_content();
	} else {
		the_excerpt();
	}
}
?>
</main>
<aside><?php dynamic_sidebar( 'sidebar-1' ); ?></aside>
<footer><?php dynamic_sidebar( 'sidebar-2' ); ?></footer>
<?php wp_footer(); ?>
</body>
</html>
