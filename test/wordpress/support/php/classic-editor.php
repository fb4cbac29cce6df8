<?php
// What the plugin Classic Editor does: the editor of before blocks, for everything.

add_filter( 'use_block_editor_for_post', '__return_false' );
