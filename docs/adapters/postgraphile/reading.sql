-- Who may read what: row level security, and what is read besides the tables.

-- The person of this request, from the token that graphile.config.mjs verified; null for nobody.
create function forum_private.person_id() returns int language sql stable as $$
  select nullif(current_setting('jwt.claims.person_id', true), '')::int
$$;

create function forum_private.may_read(visibility forum.visibility, author_id int) returns boolean language sql stable as $$
  select visibility = 'published' or author_id = forum_private.person_id()
$$;

grant select on forum.topic, forum.person, forum.thread, forum.post, forum.phrase to forum_visitor;

alter table forum.post enable row level security;
create policy readable on forum.post for select to forum_visitor using (forum_private.may_read(visibility, author_id));

-- A conversation is there for those who may read something in it. This looks at post as the one who asks.
alter table forum.thread enable row level security;
create policy readable on forum.thread for select to forum_visitor
  using (exists (select from forum.post where post.thread_id = thread.id));

comment on table forum.topic is '@behavior -insert -update -delete';
comment on table forum.person is '@behavior -insert -update -delete -query:resource:list -query:resource:connection';
comment on table forum.thread is '@behavior -insert -update -delete';
comment on table forum.post is '@behavior -insert -update -delete';
comment on table forum.phrase is '@behavior -insert -update -delete';
comment on constraint post_once on forum.post is '@behavior -*';
comment on column forum.post.client_id is '@behavior -*';
comment on column forum.post.undeleted is '@behavior -*';

-- Besides the tables.

create function forum.viewer() returns forum.person language sql stable as $$
  select * from forum.person where id = forum_private.person_id()
$$;

create type forum.community as (name text, description text, usual_reply_time text, usual_hold_time text, rules text[], acknowledgements forum.phrase[]);

create function forum.community() returns forum.community language sql stable security definer set search_path = '' as $$
  select name, description, usual_reply_time, usual_hold_time, rules, (select array_agg(phrase order by place) from forum.phrase)
  from forum_private.community
$$;

create function forum.thread_excerpt(thread forum.thread) returns text language sql stable as $$
  select left(body, 300) from forum.post where post.thread_id = thread.id and is_opening
$$;

-- Without the opening post.
create function forum.thread_reply_count(thread forum.thread) returns int language sql stable as $$
  select count(*)::int from forum.post where post.thread_id = thread.id and not is_opening
$$;

create function forum.thread_opening(thread forum.thread) returns forum.post language sql stable as $$
  select * from forum.post where post.thread_id = thread.id and is_opening
$$;

create function forum.post_helped_by_me(post forum.post) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from forum_private.helped_mark as mark
    where mark.post_id = post.id and mark.person_id = forum_private.person_id() and not mark.taken_back
  )
$$;

-- How many people it helped: told to its author alone.
create function forum.post_helped_people(post forum.post) returns int language sql stable security definer set search_path = '' as $$
  select count(*)::int from forum_private.helped_mark as mark
  where mark.post_id = post.id and not mark.taken_back
  having (select author_id from forum.post as written where written.id = post.id) = forum_private.person_id()
$$;

create function forum.post_acknowledged(post forum.post) returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(given.phrase_id order by given.phrase_id), '{}') from forum_private.acknowledgement as given
  where given.post_id = post.id and given.person_id = forum_private.person_id()
$$;

-- Conversations that hold all the words, in the title or in one of the posts.
create function forum.search_threads(words text) returns setof forum.thread language sql stable as $$
  select thread.* from forum.thread
  where to_tsvector('simple', thread.title) @@ websearch_to_tsquery('simple', words)
    or exists (
      select from forum.post
      where post.thread_id = thread.id and to_tsvector('simple', post.body) @@ websearch_to_tsquery('simple', words)
    )
$$;
comment on function forum.search_threads(text) is '@behavior +order +orderBy +filter +filterBy';

create type forum.impact as (people int, posts int, items forum.post[], up_to text);

-- What the author has not been told yet.
create function forum.impact() returns forum.impact language sql stable security definer set search_path = '' as $$
  with news as (
    select post, mark.person_id, mark.number
    from forum_private.helped_mark as mark join forum.post on post.id = mark.post_id
    where post.author_id = forum_private.person_id() and post.visibility = 'published' and not mark.taken_back and not mark.told
  )
  select count(distinct person_id)::int, count(distinct (post).id)::int, array_agg(distinct post), max(number)::text from news
$$;
