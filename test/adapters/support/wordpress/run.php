<?php
/**
 * Loads the plugin whose path is the first argument, plays the steps that come as JSON, and prints what each gave. A step is
 * [person, what, ...]; person 0 is nobody. A refusal gives { "refused": sentence }.
 */

require __DIR__ . '/functions.php';
require $argv[1];

const MEMBER    = array( 'read' );
const MODERATOR = array( 'read', 'moderate_comments', 'edit_others_posts' );

foreach ( array( 1 => array( 'Willow', MEMBER ), 2 => array( 'Bramble', MEMBER ), 3 => array( 'Moderator', MODERATOR ) ) as $id => list( $name, $can ) ) {
	Store::$users[ $id ] = (object) array(
		'ID'           => $id,
		'display_name' => $name,
		'user_email'   => "{$name}@members.example",
		'capabilities' => $can,
	);
}

do_action( 'init', null );
do_action( 'graphql_register_types', null );

function post( $id, $type, $status ) {
	Store::$posts[ $id ] = (object) array(
		'ID'            => $id,
		'post_type'     => $type,
		'post_status'   => $status,
		'post_author'   => '1',
		'post_modified' => 'long ago',
	);
}

function comment( $id, $post, $user, $approved = '1' ) {
	Store::$comments[ $id ] = (object) array(
		'comment_ID'       => (string) $id,
		'comment_post_ID'  => (string) $post,
		'user_id'          => (string) $user,
		'comment_approved' => $approved,
	);
}

post( 5, 'support_thread', 'publish' );
post( 6, 'post', 'publish' );
post( 7, 'support_thread', 'pending' );
post( 8, 'support_thread', 'trash' );
comment( 20, 5, 2 );
comment( 21, 6, 2 );
comment( 22, 5, 2, '0' );
comment( 23, 5, 1 );

/** As WPGraphQL's resolver of mutations does it: the filter first, and the action after. */
function mutate( $name, $input, $own ) {
	$payload = apply_filters( 'graphql_pre_mutate_and_get_payload', null, $name, $own, $input, null, null );
	$payload = null === $payload ? $own( $input, null, null ) : $payload;
	do_action( 'graphql_mutation_response', $payload, $input, $input, null, null, $name );
	return $payload;
}

function play( $what, $given ) {
	switch ( $what ) {
		case 'mutation':
			return mutate( $given[0], (array) $given[1], Store::$mutations[ $given[0] ]['mutateAndGetPayload'] );
		case 'once':
			return mutate( $given[0], (array) $given[1], fn() => array( 'id' => ++$GLOBALS['made'] ) );
		case 'field':
			$source = 'User' === $given[0] ? (object) array( 'databaseId' => $given[2] ) : (object) array(
				'databaseId' => $given[2],
				'userId'     => (int) get_comment( $given[2] )->user_id,
			);
			return Store::$fields[ $given[0] ][ $given[1] ]['resolve']( $source, array(), null, null );
		case 'reply':
			return apply_filters( 'graphql_comment_insert_post_args', (array) $given[0], (array) $given[1], 'createComment' );
		case 'thread':
			return apply_filters( 'graphql_post_object_insert_post_args', (array) $given[0], (array) $given[1], (object) array( 'name' => 'support_thread' ), $given[2] );
		case 'later':
			$visits = get_user_meta( $given[0], '_peer_forum_visits', true );
			$visits && update_user_meta( $given[0], '_peer_forum_visits', array( 'since' => $visits['since'], 'seen' => $visits['seen'] - $given[1] ) );
			foreach ( Store::$meta['comment'] as $id => $keys ) {
				foreach ( $keys as $key => $values ) {
					if ( is_numeric( $values[0] ) ) {
						Store::$meta['comment'][ $id ][ $key ] = array( (string) ( $values[0] - $given[1] ) );
					}
				}
			}
			return null;
		case 'option':
			Store::$options[ $given[0] ] = $given[1];
			return null;
		case 'inserted':
			do_action( 'wp_insert_comment', $given[0], get_comment( $given[0] ) );
			return get_post( $given[1] )->post_modified;
		case 'search':
			$query = new class( $given ) {
				private $given;
				public function __construct( $given ) {
					$this->given = $given;
				}
				public function get( $name ) {
					return 's' === $name ? $this->given[1] : $this->given[0];
				}
			};
			return apply_filters( 'posts_search', ' AND (post_title)', $query );
		case 'flood':
			return array( apply_filters( 'comment_flood_filter', true, 100, 101 ), apply_filters( 'duplicate_comment_id', 7 ) );
		case 'change':
			$may = fn() => current_user_can( 'edit_posts' );
			try {
				return array( mutate( $given[0], (array) $given[1], $may ), $may() );
			} catch ( \GraphQL\Error\UserError $refusal ) {
				return array( $refusal->getMessage(), $may() );
			}
		case 'failing change':
			try {
				mutate( $given[0], (array) $given[1], fn() => peer_forum_refuse( 'No.' ) );
			} catch ( \GraphQL\Error\UserError $refusal ) {
				return current_user_can( 'edit_posts' );
			}
			return 'It did not fail.';
		case 'private':
			return apply_filters( 'graphql_data_is_private', true, 'PostObject', get_post( $given[0] ), null, null, null );
		case 'box':
			ob_start();
			do_action( 'add_meta_boxes_' . $given[0], null );
			call_user_func( Store::$boxes[ $given[0] ], 'comment' === $given[0] ? get_comment( $given[1] ) : get_post( $given[1] ) );
			return ob_get_clean();
		case 'mails':
			return Store::$mails;
		case 'registered':
			return array(
				'types'     => Store::$types,
				'fields'    => array_map( fn( $fields ) => array_map( fn( $field ) => $field['type'], $fields ), Store::$fields ),
				'mutations' => array_map(
					fn( $mutation ) => array(
						'input'  => array_map( fn( $field ) => $field['type'], $mutation['inputFields'] ),
						'output' => array_map( fn( $field ) => $field['type'], $mutation['outputFields'] ),
					),
					Store::$mutations
				),
			);
	}
	throw new LogicException( "There is no step {$what}." );
}

$made   = 0;
$answer = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $step ) {
	Store::$user = array_shift( $step );
	try {
		$answer[] = play( array_shift( $step ), $step );
	} catch ( \GraphQL\Error\UserError $refusal ) {
		$answer[] = array( 'refused' => $refusal->getMessage() );
	}
}
echo json_encode( $answer );
