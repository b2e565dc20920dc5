<?php
/**
 * As much of WordPress and WPGraphQL as the plugin calls, kept in arrays: what is registered can then be called as WPGraphQL
 * would. Each behaves as its reference page says, also where that is odd: `add_metadata` with `$unique` refuses a second value
 * for the same key, `get_comment( 0 )` is no comment, `wp_slash` is undone by what stores.
 */

namespace GraphQL\Error {
	class UserError extends \Exception {
	}
}

namespace {
	define( 'ABSPATH', '/' );
	define( 'DAY_IN_SECONDS', 86400 );

	class Store {
		public static $hooks      = array();
		public static $types      = array();
		public static $fields     = array();
		public static $mutations  = array();
		public static $user       = 0;
		public static $users      = array();
		public static $posts      = array();
		public static $comments   = array();
		public static $meta       = array();
		public static $transients = array();
		public static $options    = array( 'admin_email' => 'moderators@charity.example' );
		public static $mails      = array();
		public static $boxes      = array();
	}

	class Database {
		public $posts    = 'wp_posts';
		public $comments = 'wp_comments';

		public function update( $table, $row, $where ) {
			Store::$posts[ $where['ID'] ] = (object) array_merge( (array) Store::$posts[ $where['ID'] ], $row );
		}

		public function esc_like( $text ) {
			return addcslashes( $text, '_%\\' );
		}

		public function prepare( $sql, $text ) {
			return str_replace( '%s', "'" . addslashes( $text ) . "'", $sql );
		}
	}

	$wpdb = new Database();

	function add_action( $name, $call, $priority = 10, $count = 1 ) {
		Store::$hooks[ $name ][ $priority ][] = array( $call, $count );
	}

	function add_filter( $name, $call, $priority = 10, $count = 1 ) {
		add_action( $name, $call, $priority, $count );
	}

	function remove_filter( $name, $call, $priority = 10 ) {
		$others                            = fn( $hook ) => $hook[0] !== $call;
		Store::$hooks[ $name ][ $priority ] = array_filter( Store::$hooks[ $name ][ $priority ], $others );
	}

	function __return_false() {
		return false;
	}

	function apply_filters( $name, $value, ...$more ) {
		$hooks = isset( Store::$hooks[ $name ] ) ? Store::$hooks[ $name ] : array();
		ksort( $hooks );
		foreach ( array_merge( ...array_values( $hooks ) ) as list( $call, $count ) ) {
			$value = $call( ...array_slice( array( $value, ...$more ), 0, $count ) );
		}
		return $value;
	}

	function do_action( $name, ...$given ) {
		apply_filters( $name, ...$given );
	}

	function post_type_exists( $name ) {
		return isset( Store::$types[ $name ] );
	}

	function taxonomy_exists( $name ) {
		return isset( Store::$types[ $name ] );
	}

	function register_post_type( $name, $config ) {
		Store::$types[ $name ] = $config;
	}

	function register_taxonomy( $name, $type, $config ) {
		Store::$types[ $name ] = $config + array( 'of' => $type );
	}

	function register_graphql_field( $type, $name, $config ) {
		Store::$fields[ $type ][ $name ] = $config;
	}

	function register_graphql_mutation( $name, $config ) {
		Store::$mutations[ $name ] = $config;
	}

	function get_current_user_id() {
		return Store::$user;
	}

	function current_user_can( $capability ) {
		$capabilities = Store::$user ? Store::$users[ Store::$user ]->capabilities : array();
		$all          = apply_filters( 'user_has_cap', array_fill_keys( $capabilities, true ) );
		return ! empty( $all[ $capability ] );
	}

	function get_userdata( $id ) {
		return isset( Store::$users[ $id ] ) ? Store::$users[ $id ] : false;
	}

	function get_post( $id ) {
		return isset( Store::$posts[ $id ] ) ? Store::$posts[ $id ] : null;
	}

	function get_post_type( $id ) {
		return isset( Store::$posts[ $id ] ) ? Store::$posts[ $id ]->post_type : false;
	}

	function get_post_status( $id ) {
		return isset( Store::$posts[ $id ] ) ? Store::$posts[ $id ]->post_status : false;
	}

	function get_comment( $id ) {
		return isset( Store::$comments[ $id ] ) ? Store::$comments[ $id ] : null;
	}

	/** By user, status, and a meta key that holds a text. */
	function get_comments( $args ) {
		$fits = function ( $comment ) use ( $args ) {
			$keys = array_keys( get_metadata( 'comment', (int) $comment->comment_ID ) );
			return (int) $comment->user_id === $args['user_id']
				&& '1' === $comment->comment_approved
				&& get_post_type( (int) $comment->comment_post_ID ) === $args['post_type']
				&& array_filter( $keys, fn( $key ) => false !== strpos( $key, $args['meta_query'][0]['key'] ) );
		};
		return array_values( array_filter( Store::$comments, $fits ) );
	}

	function add_metadata( $type, $id, $key, $value, $unique = false ) {
		if ( $unique && ! empty( Store::$meta[ $type ][ $id ][ $key ] ) ) {
			return false;
		}
		Store::$meta[ $type ][ $id ][ $key ][] = wp_unslash( $value );
		return true;
	}

	/** Without a key all values by key; with one a list, or the first alone. */
	function get_metadata( $type, $id, $key = '', $single = false ) {
		$all = isset( Store::$meta[ $type ][ $id ] ) ? Store::$meta[ $type ][ $id ] : array();
		if ( '' === $key ) {
			return $all;
		}
		$values = isset( $all[ $key ] ) ? $all[ $key ] : array();
		return $single ? ( $values ? $values[0] : '' ) : $values;
	}

	function add_comment_meta( $id, $key, $value, $unique = false ) {
		return add_metadata( 'comment', $id, $key, $value, $unique );
	}

	function get_comment_meta( $id, $key = '', $single = false ) {
		return get_metadata( 'comment', (int) $id, $key, $single );
	}

	function delete_comment_meta( $id, $key ) {
		unset( Store::$meta['comment'][ $id ][ $key ] );
	}

	function get_user_meta( $id, $key, $single ) {
		return get_metadata( 'user', $id, $key, $single );
	}

	function update_user_meta( $id, $key, $value ) {
		Store::$meta['user'][ $id ][ $key ] = array( $value );
	}

	function get_transient( $key ) {
		return isset( Store::$transients[ $key ] ) ? Store::$transients[ $key ] : false;
	}

	function set_transient( $key, $value, $seconds ) {
		Store::$transients[ $key ] = $value;
	}

	function get_option( $name ) {
		return isset( Store::$options[ $name ] ) ? Store::$options[ $name ] : false;
	}

	function wp_mail( $to, $subject, $text ) {
		Store::$mails[] = array( $to, $subject, $text );
	}

	function add_meta_box( $id, $title, $call, $screen ) {
		Store::$boxes[ $screen ] = $call;
	}

	// WordPress brings these two where PHP is without mbstring.
	if ( ! function_exists( 'mb_strlen' ) ) {
		function mb_strlen( $text ) {
			return preg_match_all( '/./us', $text );
		}

		function mb_substr( $text, $from, $count ) {
			return preg_match( "/^.{{$from}}(.{0,{$count}})/us", $text, $found ) ? $found[1] : '';
		}
	}

	function wp_slash( $value ) {
		return is_string( $value ) ? addslashes( $value ) : $value;
	}

	function wp_unslash( $value ) {
		return is_string( $value ) ? stripslashes( $value ) : $value;
	}

	function wp_json_encode( $value ) {
		return json_encode( $value );
	}

	function current_time( $type, $gmt = false ) {
		return gmdate( 'Y-m-d H:i:s', time() + ( $gmt ? 0 : 3600 ) );
	}

	function admin_url( $path ) {
		return "https://charity.example/wp-admin/{$path}";
	}

	function esc_html( $text ) {
		return htmlspecialchars( $text, ENT_QUOTES );
	}

	function clean_post_cache( $id ) {
	}
}
