<?php
/**
 * Plugin Name: Peer forum for WPGraphQL
 * Description: Threads, topics, "This helped" and reports for a peer-forum on this site. See docs/adapters/wpgraphql.md.
 * Version: 1.0.0
 * Requires PHP: 7.4
 * Requires Plugins: wp-graphql
 * License: MIT
 *
 * One file: put it into wp-content/plugins (or mu-plugins), or paste all below `<?php` into your child theme's functions.php.
 */

defined( 'ABSPATH' ) || exit;

/** Seconds between two replies of one person. WordPress asks for 15, which a person who only says thank you runs into. */
defined( 'PEER_FORUM_PAUSE' ) || define( 'PEER_FORUM_PAUSE', 0 );

const PEER_FORUM_THREAD   = 'support_thread';
const PEER_FORUM_HELPED   = '_peer_forum_helped_by_'; // With the person's number: so there is one mark per person and reply.
const PEER_FORUM_REPORT   = '_peer_forum_report_by_';
const PEER_FORUM_VISITS   = '_peer_forum_visits';
const PEER_FORUM_VISIT    = 1800; // Seconds without a look, after which a visit is a new one.
const PEER_FORUM_TITLE    = 200; // Characters.
const PEER_FORUM_WORDS    = 20000; // Characters.
const PEER_FORUM_BYTES    = 60000; // A comment's column holds 65,535 bytes.

// Threads and topics. Everybody who can log in may begin a thread and change it; deleting stays with editors.

add_action( 'init', 'peer_forum_types' );

function peer_forum_types() {
	if ( ! post_type_exists( PEER_FORUM_THREAD ) ) {
		register_post_type(
			PEER_FORUM_THREAD,
			array(
				'label'               => 'Support threads',
				'public'              => true,
				// Threads are read in the forum: no pages of the theme, no entries in the site's search.
				'publicly_queryable'  => false,
				'exclude_from_search' => true,
				'supports'            => array( 'title', 'editor', 'author', 'comments' ),
				'map_meta_cap'        => true,
				// Enough to begin one through GraphQL; WordPress's own screens ask for `edit_posts` as well.
				'capabilities'        => array(
					'create_posts'  => 'read',
					'publish_posts' => 'read',
				),
				'show_in_graphql'     => true,
				'graphql_single_name' => 'supportThread',
				'graphql_plural_name' => 'supportThreads',
			)
		);
	}
	if ( ! taxonomy_exists( 'support_topic' ) ) {
		register_taxonomy(
			'support_topic',
			PEER_FORUM_THREAD,
			array(
				'label'               => 'Support topics',
				'public'              => true,
				'publicly_queryable'  => false,
				'capabilities'        => array( 'assign_terms' => 'read' ),
				'show_in_graphql'     => true,
				'graphql_single_name' => 'supportTopic',
				'graphql_plural_name' => 'supportTopics',
			)
		);
	}
}

// What people write: plain text, kept as it was typed, of a length that can be kept, from people who are logged in.

add_filter( 'graphql_comment_insert_post_args', 'peer_forum_reply', 10, 2 );
add_filter( 'graphql_post_object_insert_post_args', 'peer_forum_thread', 10, 4 );

function peer_forum_refuse( $why ) {
	throw new \GraphQL\Error\UserError( $why );
}

/** The person who is logged in. */
function peer_forum_person() {
	$id = get_current_user_id();
	return $id ? $id : peer_forum_refuse( 'Please log in first.' );
}

/** Text as HTML that shows it unchanged: no tag is lost, and no shortcode runs. */
function peer_forum_safe( $text, $most ) {
	$text = trim( (string) $text );
	$safe = str_replace( '[', '&#91;', htmlspecialchars( $text, ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8' ) );
	if ( '' === $text ) {
		peer_forum_refuse( 'Some words are required.' );
	}
	if ( mb_strlen( $text ) > $most || strlen( $safe ) > PEER_FORUM_BYTES ) {
		peer_forum_refuse( sprintf( 'The words are too long: %s characters at most.', number_format( $most ) ) );
	}
	return $safe;
}

function peer_forum_reply( $args, $input ) {
	$old    = empty( $args['comment_ID'] ) ? null : get_comment( (int) $args['comment_ID'] );
	$thread = (int) ( $old ? $old->comment_post_ID : ( isset( $args['comment_post_ID'] ) ? $args['comment_post_ID'] : 0 ) );
	if ( PEER_FORUM_THREAD !== get_post_type( $thread ) ) {
		return $args;
	}
	$user = get_userdata( peer_forum_person() );
	if ( ! $old && 'publish' !== get_post_status( $thread ) ) {
		peer_forum_refuse( 'This thread is not open yet: replying is not allowed.' );
	}
	if ( ! $old || isset( $input['content'] ) ) {
		$words                   = peer_forum_safe( isset( $input['content'] ) ? $input['content'] : '', PEER_FORUM_WORDS );
		$args['comment_content'] = wp_slash( $words );
	}
	$args['comment_post_ID'] = $thread;
	$parent                  = empty( $args['comment_parent'] ) ? null : get_comment( (int) $args['comment_parent'] );
	if ( ! $parent || (int) $parent->comment_post_ID !== $thread ) {
		$args['comment_parent'] = 0;
	}
	if ( ! $old ) {
		add_filter( 'comment_flood_filter', 'peer_forum_flood', 20, 3 );
		// "Thank you." may be said twice in one thread; a draft that comes twice is known by its id.
		add_filter( 'duplicate_comment_id', '__return_false' );
		$args['comment_type']         = 'comment';
		$args['comment_author']       = wp_slash( $user->display_name );
		$args['comment_author_email'] = wp_slash( $user->user_email );
		$args['comment_author_url']   = '';
		$args['user_id']              = $user->ID;
		$args['comment_date']         = current_time( 'mysql' );
		$args['comment_date_gmt']     = current_time( 'mysql', true );
	} elseif ( ! current_user_can( 'moderate_comments' ) ) {
		// Nobody publishes their own held reply by changing it.
		$args['comment_approved'] = $old->comment_approved;
	}
	return $args;
}

function peer_forum_thread( $args, $input, $type, $mutation ) {
	if ( PEER_FORUM_THREAD !== $type->name ) {
		return $args;
	}
	peer_forum_person();
	$is_new = 0 === stripos( $mutation, 'create' );
	if ( $is_new || isset( $input['title'] ) ) {
		$args['post_title'] = peer_forum_safe( isset( $input['title'] ) ? $input['title'] : '', PEER_FORUM_TITLE );
	}
	if ( $is_new || isset( $input['content'] ) ) {
		$args['post_content'] = peer_forum_safe( isset( $input['content'] ) ? $input['content'] : '', PEER_FORUM_WORDS );
	}
	if ( current_user_can( 'edit_others_posts' ) && ! $is_new ) {
		return $args;
	}
	// Members set the words, and nothing else: no date, no password, no other person's name.
	$args = array_intersect_key( $args, array_flip( array( 'ID', 'post_type', 'post_title', 'post_content' ) ) );
	if ( $is_new ) {
		$waits                  = get_option( 'comment_moderation' ) && ! current_user_can( 'moderate_comments' );
		$args['post_status']    = $waits ? 'pending' : 'publish';
		$args['comment_status'] = 'open';
	}
	return $args;
}

/** In place of WordPress's own pause, for the one reply that this request brings. */
function peer_forum_flood( $is_flood, $last, $now ) {
	return $now - $last < PEER_FORUM_PAUSE;
}

// A draft that comes a second time, because its answer was lost, gets the answer of the first; an edit without an id does nothing.

add_filter( 'graphql_pre_mutate_and_get_payload', 'peer_forum_once', 10, 4 );
add_filter( 'graphql_pre_mutate_and_get_payload', 'peer_forum_own_thread', 20, 6 );
add_filter( 'graphql_data_is_private', 'peer_forum_own_waits', 10, 3 );
add_action( 'graphql_mutation_response', 'peer_forum_remember', 10, 6 );

/** The key under which a sent draft is remembered; empty for what is no draft. */
function peer_forum_draft( $mutation, $input ) {
	$user = get_current_user_id();
	if ( ! $user || empty( $input['clientMutationId'] ) || ! in_array( lcfirst( $mutation ), array( 'createComment', 'createSupportThread' ), true ) ) {
		return '';
	}
	return 'peer_forum_' . md5( $user . ' ' . lcfirst( $mutation ) . ' ' . $input['clientMutationId'] );
}

function peer_forum_once( $payload, $mutation, $callback, $input ) {
	if ( null !== $payload ) {
		return $payload;
	}
	$key = peer_forum_draft( $mutation, $input );
	if ( $key ) {
		$known = get_transient( $key );
		return is_array( $known ) ? $known : null;
	}
	if ( isset( $input['id'] ) && '' === $input['id'] ) {
		$nothing = array(
			'updateComment'       => array( 'id' => 0 ),
			'updateSupportThread' => array( 'postObjectId' => 0 ),
		);
		return isset( $nothing[ lcfirst( $mutation ) ] ) ? $nothing[ lcfirst( $mutation ) ] : null;
	}
	return null;
}

/** The number in the id of a post, "post:5" in base64 or the number itself; 0 for any other id. */
function peer_forum_number( $id ) {
	$parts = explode( ':', (string) base64_decode( (string) $id, true ), 2 );
	return (int) ( 'post' === $parts[0] && isset( $parts[1] ) ? $parts[1] : ( ctype_digit( (string) $id ) ? $id : 0 ) );
}

/**
 * WPGraphQL asks everybody who changes a thread for `edit_posts`, with which they could read all that waits. Its writer gets that
 * right while the change is made and no longer; others need to be editors.
 */
function peer_forum_own_thread( $payload, $mutation, $callback, $input, $context, $info ) {
	$thread = 'updateSupportThread' === lcfirst( $mutation ) && isset( $input['id'] ) ? get_post( peer_forum_number( $input['id'] ) ) : null;
	if ( null !== $payload || ! $thread || PEER_FORUM_THREAD !== $thread->post_type || current_user_can( 'edit_others_posts' ) ) {
		return $payload;
	}
	if ( (int) $thread->post_author !== peer_forum_person() || ! in_array( $thread->post_status, array( 'publish', 'pending' ), true ) ) {
		peer_forum_refuse( 'You are not allowed to change this thread.' );
	}
	add_filter( 'user_has_cap', 'peer_forum_edits' );
	try {
		return $callback( $input, $context, $info );
	} finally {
		remove_filter( 'user_has_cap', 'peer_forum_edits' );
	}
}

function peer_forum_edits( $capabilities ) {
	$for_now = array(
		'edit_posts'           => true,
		'edit_published_posts' => true,
	);
	return $for_now + $capabilities;
}

/** A thread that waits for a moderator is there for who wrote it. WPGraphQL would hide it from them too. */
function peer_forum_own_waits( $is_private, $model, $data ) {
	$is_own = isset( $data->post_type, $data->post_author, $data->post_status )
		&& PEER_FORUM_THREAD === $data->post_type
		&& 'pending' === $data->post_status
		&& get_current_user_id() > 0
		&& (int) $data->post_author === get_current_user_id();
	return $is_own ? false : $is_private;
}

function peer_forum_remember( $payload, $input, $unfiltered, $context, $info, $mutation ) {
	$key = peer_forum_draft( $mutation, $input );
	if ( $key && is_array( $payload ) ) {
		set_transient( $key, $payload, DAY_IN_SECONDS );
	}
}

// A thread moves up when a reply is there for everybody.

add_action( 'wp_insert_comment', 'peer_forum_moves_up', 10, 2 );
add_action( 'comment_unapproved_to_approved', 'peer_forum_approved' );

function peer_forum_approved( $comment ) {
	peer_forum_moves_up( $comment->comment_ID, $comment );
}

function peer_forum_moves_up( $id, $comment ) {
	global $wpdb;
	if ( '1' !== (string) $comment->comment_approved || PEER_FORUM_THREAD !== get_post_type( (int) $comment->comment_post_ID ) ) {
		return;
	}
	$wpdb->update(
		$wpdb->posts,
		array(
			'post_modified'     => current_time( 'mysql' ),
			'post_modified_gmt' => current_time( 'mysql', true ),
		),
		array( 'ID' => (int) $comment->comment_post_ID )
	);
	clean_post_cache( (int) $comment->comment_post_ID );
}

// A search for threads looks into their replies too.

add_filter( 'posts_search', 'peer_forum_search', 10, 2 );

function peer_forum_search( $sql, $query ) {
	global $wpdb;
	$types = (array) $query->get( 'post_type' );
	if ( '' === $sql || array( PEER_FORUM_THREAD ) !== array_values( $types ) ) {
		return $sql;
	}
	// Replies are kept as HTML: what is looked for has to be written the same way.
	$words = htmlspecialchars( (string) $query->get( 's' ), ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	$like  = '%' . $wpdb->esc_like( $words ) . '%';
	$found = $wpdb->prepare( "SELECT comment_post_ID FROM {$wpdb->comments} WHERE comment_approved = '1' AND comment_content LIKE %s", $like );
	return " AND ( ( 1 = 1 {$sql} ) OR {$wpdb->posts}.ID IN ( {$found} ) )";
}

// "This helped", what the writer is told, and reports.

add_action( 'graphql_register_types', 'peer_forum_schema' );

/** Of a reply, the numbers of those whom it helped. */
function peer_forum_helped( $comment_id ) {
	$keys = array_keys( (array) get_comment_meta( $comment_id ) );
	$mine = array_filter( $keys, 'peer_forum_is_mark' );
	return array_map( 'intval', str_replace( PEER_FORUM_HELPED, '', array_values( $mine ) ) );
}

function peer_forum_is_mark( $key ) {
	return 0 === strpos( $key, PEER_FORUM_HELPED );
}

/** A published reply in a published thread that somebody else wrote. */
function peer_forum_markable( $id ) {
	$person  = peer_forum_person();
	$comment = $id > 0 ? get_comment( $id ) : null;
	$thread  = $comment ? (int) $comment->comment_post_ID : 0;
	if ( ! $comment || '1' !== (string) $comment->comment_approved || PEER_FORUM_THREAD !== get_post_type( $thread ) || 'publish' !== get_post_status( $thread ) ) {
		peer_forum_refuse( 'It is not allowed to mark this: only replies in threads.' );
	}
	if ( (int) $comment->user_id === $person ) {
		peer_forum_refuse( 'You are not allowed to mark your own words.' );
	}
	return $comment;
}

/** How many people somebody's replies helped since their last visit. Looking again in the same visit tells the same. */
function peer_forum_impact( $person ) {
	$visits = (array) get_user_meta( $person, PEER_FORUM_VISITS, true ) + array( 'since' => 0, 'seen' => 0 );
	if ( time() - $visits['seen'] > PEER_FORUM_VISIT ) {
		$visits['since'] = $visits['seen'];
	}
	$visits['seen'] = time();
	update_user_meta( $person, PEER_FORUM_VISITS, $visits );
	$replies = get_comments(
		array(
			'user_id'    => $person,
			'post_type'  => PEER_FORUM_THREAD,
			'status'     => 'approve',
			'meta_query' => array(
				array(
					'key'         => PEER_FORUM_HELPED,
					'compare_key' => 'LIKE',
				),
			),
		)
	);
	$people  = array();
	foreach ( $replies as $reply ) {
		foreach ( peer_forum_helped( $reply->comment_ID ) as $helped ) {
			if ( (int) get_comment_meta( $reply->comment_ID, PEER_FORUM_HELPED . $helped, true ) >= $visits['since'] ) {
				$people[ $helped ] = true;
			}
		}
	}
	return count( $people );
}

/** @param int $comment_id 0 when the thread's opening is reported. @param string $node_id Of the reported post. */
function peer_forum_take_report( $comment_id, $node_id, $reason ) {
	$person = peer_forum_person();
	$reason = trim( (string) $reason );
	$id     = $comment_id > 0 ? $comment_id : peer_forum_number( $node_id );
	$kind   = $comment_id > 0 ? 'comment' : 'post';
	$about  = 'comment' === $kind ? get_comment( $id ) : ( $id > 0 ? get_post( $id ) : null );
	$thread = $about ? (int) ( 'comment' === $kind ? $about->comment_post_ID : $about->ID ) : 0;
	if ( PEER_FORUM_THREAD !== get_post_type( $thread ) ) {
		peer_forum_refuse( 'This post was not found.' );
	}
	$report = wp_json_encode(
		array(
			'at'     => gmdate( 'c' ),
			'reason' => mb_substr( '' === $reason ? 'other' : $reason, 0, 2000 ),
		)
	);
	// Everything that somebody adds is kept, for a second report may say what the first did not; but one mail is enough.
	$is_first = ! get_metadata( $kind, $id, PEER_FORUM_REPORT . $person );
	add_metadata( $kind, $id, PEER_FORUM_REPORT . $person, wp_slash( $report ) );
	if ( ! $is_first ) {
		return true;
	}
	// No words in the mail, which may be read on the way or over a shoulder.
	$link = admin_url( 'comment' === $kind ? "comment.php?action=editcomment&c={$id}" : "post.php?action=edit&post={$id}" );
	wp_mail( apply_filters( 'peer_forum_moderators', get_option( 'admin_email' ) ), 'A post in the forum was reported', "Somebody reported a post. What they said stands below it:\n{$link}" );
	return true;
}

function peer_forum_schema() {
	register_graphql_field(
		'Comment',
		'helpedCount',
		array(
			'type'        => 'Int',
			'description' => 'How many people this reply helped; null for everybody but its writer',
			'resolve'     => function ( $comment ) {
				$person = get_current_user_id();
				return $person && (int) $comment->userId === $person ? count( peer_forum_helped( $comment->databaseId ) ) : null;
			},
		)
	);
	register_graphql_field(
		'Comment',
		'viewerHasMarkedHelped',
		array(
			'type'        => 'Boolean',
			'description' => 'Whether the person who looks said that this reply helped',
			'resolve'     => function ( $comment ) {
				$person = get_current_user_id();
				return $person ? in_array( $person, peer_forum_helped( $comment->databaseId ), true ) : null;
			},
		)
	);
	register_graphql_field(
		'User',
		'peopleHelped',
		array(
			'type'        => 'Int',
			'description' => 'How many people this person\'s replies helped since their last visit; null for everybody else',
			'resolve'     => function ( $user ) {
				$person = get_current_user_id();
				return $person && (int) $user->databaseId === $person ? peer_forum_impact( $person ) : null;
			},
		)
	);
	$input = array(
		'commentId' => array(
			'type'        => array( 'non_null' => 'Int' ),
			'description' => 'The number of the reply',
		),
	);
	$output = array(
		'comment' => array(
			'type'        => 'Comment',
			'description' => 'The reply as it is now',
			'resolve'     => function ( $payload, $args, $context ) {
				return $context->get_loader( 'comment' )->load_deferred( $payload['id'] );
			},
		),
	);
	register_graphql_mutation(
		'markCommentHelped',
		array(
			'inputFields'         => $input,
			'outputFields'        => $output,
			'mutateAndGetPayload' => function ( $input ) {
				$id = (int) peer_forum_markable( (int) $input['commentId'] )->comment_ID;
				add_comment_meta( $id, PEER_FORUM_HELPED . get_current_user_id(), (string) time(), true );
				return array( 'id' => $id );
			},
		)
	);
	register_graphql_mutation(
		'unmarkCommentHelped',
		array(
			'inputFields'         => $input,
			'outputFields'        => $output,
			'mutateAndGetPayload' => function ( $input ) {
				$id = (int) peer_forum_markable( (int) $input['commentId'] )->comment_ID;
				delete_comment_meta( $id, PEER_FORUM_HELPED . get_current_user_id() );
				return array( 'id' => $id );
			},
		)
	);
	register_graphql_mutation(
		'reportComment',
		array(
			'inputFields'         => $input + array(
				'reason' => array(
					'type'        => 'String',
					'description' => 'Why, in the words of the person who reports',
				),
			),
			'outputFields'        => array(
				'ok' => array(
					'type'        => 'Boolean',
					'description' => 'Whether the report was taken',
				),
			),
			'mutateAndGetPayload' => function ( $input ) {
				$node   = isset( $input['clientMutationId'] ) ? $input['clientMutationId'] : '';
				$reason = isset( $input['reason'] ) ? $input['reason'] : '';
				return array( 'ok' => peer_forum_take_report( (int) $input['commentId'], $node, $reason ) );
			},
		)
	);
}

// Moderators read reports where they edit the post. Nobody else does: the keys begin with "_", which keeps them out of every list.

add_action( 'add_meta_boxes_comment', 'peer_forum_box_for_comments' );
add_action( 'add_meta_boxes_' . PEER_FORUM_THREAD, 'peer_forum_box_for_threads' );

function peer_forum_box_for_comments() {
	add_meta_box( 'peer-forum-reports', 'Reports', 'peer_forum_show_reports', 'comment', 'normal' );
}

function peer_forum_box_for_threads() {
	add_meta_box( 'peer-forum-reports', 'Reports', 'peer_forum_show_reports', PEER_FORUM_THREAD, 'normal' );
}

function peer_forum_show_reports( $about ) {
	if ( ! current_user_can( 'moderate_comments' ) ) {
		return;
	}
	$is_comment = isset( $about->comment_ID );
	$meta       = get_metadata( $is_comment ? 'comment' : 'post', $is_comment ? (int) $about->comment_ID : $about->ID );
	foreach ( (array) $meta as $key => $reports ) {
		if ( 0 !== strpos( $key, PEER_FORUM_REPORT ) ) {
			continue;
		}
		$person = get_userdata( (int) substr( $key, strlen( PEER_FORUM_REPORT ) ) );
		foreach ( $reports as $report ) {
			$said = json_decode( $report, true );
			printf( '<p>%s, %s: %s</p>', esc_html( $person ? $person->display_name : '?' ), esc_html( $said['at'] ), esc_html( $said['reason'] ) );
		}
	}
}
