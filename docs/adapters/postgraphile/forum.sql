-- A forum for PostGraphile 5, in PostgreSQL 15 or later. What people read are tables under row level security; what they write are
-- functions. Run it once as the owner of the database, as in: psql --single-transaction --set ON_ERROR_STOP=1 --file forum.sql
--
-- forum is what PostGraphile shows; nobody sees forum_private but through functions.
create schema forum;
create schema forum_private;

-- Roles belong to the whole server, and may be there already.
do $$
begin
  if to_regrole('forum_visitor') is null then create role forum_visitor; end if;
  if to_regrole('forum_member') is null then create role forum_member; end if;
  grant forum_visitor to forum_member;
end $$;

grant usage on schema forum, forum_private to forum_visitor;

-- ── Tables ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

create table forum.topic (
  id          int generated always as identity primary key,
  name        text not null unique check (name ~ '\S'),
  description text,
  place       int not null default 0
);
create index on forum.topic (place);

create table forum.person (
  id           int generated always as identity primary key,
  name         text not null unique check (name ~ '\S' and length(name) <= 40),
  is_moderator boolean not null default false
);

create table forum.thread (
  id               int generated always as identity primary key,
  topic_id         int not null references forum.topic,
  author_id        int not null references forum.person,
  title            text not null check (title ~ '\S' and length(title) <= 200),
  created_at       timestamptz not null default now(),
  last_activity_at timestamptz not null default clock_timestamp(),
  locked           boolean not null default false
);
create index on forum.thread (last_activity_at desc, id desc);
create index on forum.thread (topic_id, last_activity_at desc, id desc);
create index on forum.thread (author_id);

create type forum.visibility as enum ('published', 'held', 'removed', 'deleted');

create table forum.post (
  id          int generated always as identity primary key,
  thread_id   int not null references forum.thread on delete cascade,
  is_opening  boolean not null default false,
  author_id   int not null references forum.person,
  reply_to_id int references forum.post on delete set null,
  body        text not null check (body ~ '\S' and length(body) <= 20000),
  created_at  timestamptz not null default now(),
  edited_at   timestamptz,
  visibility  forum.visibility not null default 'published',
  -- What it was before its author deleted it: a post that waited for a moderator waits again when it is restored.
  undeleted   forum.visibility check ((undeleted is null) = (visibility <> 'deleted')),
  -- What a moderator tells the author of a post that was taken away. Nobody else sees that row.
  notice      text check (notice is null or visibility = 'removed'),
  -- Made by the author's page, once for each draft: a draft that is sent again is the same post.
  client_id   text check (length(client_id) <= 100),
  constraint post_once unique (author_id, client_id)
);
create index on forum.post (is_opening, thread_id, id);
create index on forum.post (thread_id, id);
create unique index on forum.post (thread_id) where is_opening;
create index on forum.post (reply_to_id);
create index on forum.post using gin (to_tsvector('simple', body));

create table forum.phrase (
  id    text primary key,
  label text not null unique,
  place int not null default 0
);

-- Whose posts wait for a moderator.
create table forum_private.newcomer (
  person_id int primary key references forum.person on delete cascade
);

-- A mark that was taken back stays, so that making it again is no second piece of news.
create table forum_private.helped_mark (
  post_id    int not null references forum.post on delete cascade,
  person_id  int not null references forum.person on delete cascade,
  number     bigint generated always as identity unique,
  taken_back boolean not null default false,
  told       boolean not null default false,
  primary key (post_id, person_id)
);

create table forum_private.acknowledgement (
  post_id   int not null references forum.post on delete cascade,
  person_id int not null references forum.person on delete cascade,
  phrase_id text not null references forum.phrase on delete cascade,
  primary key (post_id, person_id, phrase_id)
);

create table forum_private.report (
  id         int generated always as identity primary key,
  post_id    int not null references forum.post on delete cascade,
  person_id  int not null references forum.person on delete cascade,
  reason     text not null check (reason in ('worried', 'self-harm', 'unkind', 'private-details', 'illegal', 'other')),
  note       text check (length(note) <= 2000),
  created_at timestamptz not null default now(),
  client_id  text check (length(client_id) <= 100),
  unique (person_id, client_id)
);

-- One row, which says what newcomers are told.
create table forum_private.community (
  only_row         boolean primary key default true check (only_row),
  name             text,
  description      text,
  usual_reply_time text,
  usual_hold_time  text,
  rules            text[] not null default '{}'
);

-- ── Who may read what ────────────────────────────────────────────────────────────────────────────────────────────────────────

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

-- ── What is read besides the tables ──────────────────────────────────────────────────────────────────────────────────────────

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

-- ── What people write ────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Their owner is not held by the policies above, so each function checks for itself. graphile.config.mjs knows the error codes.

create function forum_private.writer() returns int language plpgsql stable as $$
declare
  writer int := forum_private.person_id();
begin
  if writer is null or not exists (select from forum.person where id = writer) then
    raise exception using errcode = 'PF401', message = 'Please sign in.';
  end if;
  return writer;
end $$;

-- A post that this person may read; `not-found` for any other.
create function forum_private.post_to_read(post_id int) returns forum.post language plpgsql stable as $$
declare
  found_post forum.post;
begin
  select * into found_post from forum.post where id = post_id and forum_private.may_read(visibility, author_id);
  if found_post.id is null then
    raise exception using errcode = 'PF404', message = 'This post is not there.';
  end if;
  return found_post;
end $$;

-- One's own post, kept from other changes until the end of this one.
create function forum_private.own_post(post_id int) returns forum.post language plpgsql as $$
declare
  own forum.post := forum_private.post_to_read(post_id);
begin
  if own.author_id <> forum_private.writer() then
    raise exception using errcode = 'PF403', message = 'Only the person who wrote this post can change it.';
  end if;
  select * into own from forum.post where id = post_id for update;
  return own;
end $$;

create function forum_private.check_words(words text, longest int) returns text language plpgsql immutable as $$
begin
  if coalesce(words, '') !~ '\S' then
    raise exception using errcode = 'PF422', message = 'Please write a few words first.';
  elsif length(words) > longest then
    raise exception using errcode = 'PF422', message = format('That is too long. Up to %s characters fit.', longest);
  end if;
  return words;
end $$;

-- The post of this draft; nothing is written when it was sent before.
create function forum_private.write_post(writer int, thread_id int, is_opening boolean, reply_to_id int, body text, client_id text)
  returns forum.post language plpgsql as $$
declare
  written forum.post;
begin
  insert into forum.post (thread_id, is_opening, author_id, reply_to_id, body, client_id, visibility)
  values (
    thread_id, is_opening, writer, reply_to_id, body, client_id,
    case when exists (select from forum_private.newcomer where person_id = writer) then 'held' else 'published' end::forum.visibility
  )
  returning * into written;
  return written;
end $$;

-- The post that was already made from this draft. Waits for the same draft when it is being sent this moment.
create function forum_private.sent_before(writer int, draft text) returns forum.post language plpgsql as $$
declare
  before forum.post;
begin
  if draft is not null then
    perform pg_advisory_xact_lock(hashtextextended(draft, writer));
    select * into before from forum.post where author_id = writer and client_id = draft;
  end if;
  return before;
end $$;

create function forum.create_thread(topic_id int, title text, body text, client_id text default null)
  returns forum.post language plpgsql security definer set search_path = '' as $$
#variable_conflict use_variable
declare
  writer  int := forum_private.writer();
  written forum.post := forum_private.sent_before(writer, client_id);
  begun   int;
begin
  if written.id is not null then return written; end if;
  perform forum_private.check_words(title, 200), forum_private.check_words(body, 20000);
  if not exists (select from forum.topic where id = topic_id) then
    raise exception using errcode = 'PF404', message = 'This topic is not there.';
  end if;
  insert into forum.thread (topic_id, author_id, title) values (topic_id, writer, title) returning id into begun;
  return forum_private.write_post(writer, begun, true, null, body, client_id);
end $$;

create function forum.reply(thread_id int, body text, reply_to_id int default null, client_id text default null)
  returns forum.post language plpgsql security definer set search_path = '' as $$
#variable_conflict use_variable
declare
  writer  int := forum_private.writer();
  written forum.post := forum_private.sent_before(writer, client_id);
  answered forum.thread;
begin
  if written.id is not null then return written; end if;
  perform forum_private.check_words(body, 20000);
  select * into answered from forum.thread where id = thread_id and exists (
    select from forum.post as readable
    where readable.thread_id = thread.id and forum_private.may_read(readable.visibility, readable.author_id)
  );
  if answered.id is null then
    raise exception using errcode = 'PF404', message = 'This conversation is not there.';
  elsif answered.locked then
    raise exception using errcode = 'PF403', message = 'This conversation is closed.';
  elsif reply_to_id is not null and (forum_private.post_to_read(reply_to_id)).thread_id <> thread_id then
    raise exception using errcode = 'PF404', message = 'The post that this answers is not in this conversation.';
  end if;
  written := forum_private.write_post(writer, thread_id, false, reply_to_id, body, client_id);
  if written.visibility = 'published' then
    update forum.thread set last_activity_at = clock_timestamp() where id = thread_id;
  end if;
  return written;
end $$;

create function forum.edit_post(post_id int, body text, title text default null)
  returns forum.post language plpgsql security definer set search_path = '' as $$
#variable_conflict use_variable
declare
  own forum.post := forum_private.own_post(post_id);
begin
  if own.visibility not in ('published', 'held') then
    raise exception using errcode = 'PF403', message = 'This post cannot be changed any more.';
  end if;
  perform forum_private.check_words(body, 20000);
  if title is not null and own.is_opening then
    update forum.thread set title = forum_private.check_words(edit_post.title, 200) where id = own.thread_id;
  end if;
  update forum.post set body = edit_post.body, edited_at = now() where id = post_id returning * into own;
  return own;
end $$;

create function forum.delete_post(post_id int) returns forum.post language plpgsql security definer set search_path = '' as $$
declare
  own forum.post := forum_private.own_post(post_id);
begin
  if own.visibility = 'removed' then
    raise exception using errcode = 'PF403', message = 'A moderator has taken this post away.';
  elsif own.visibility <> 'deleted' then
    update forum.post set visibility = 'deleted', undeleted = visibility where id = own.id returning * into own;
  end if;
  return own;
end $$;

create function forum.restore_post(post_id int) returns forum.post language plpgsql security definer set search_path = '' as $$
declare
  own forum.post := forum_private.own_post(post_id);
begin
  if own.visibility = 'deleted' then
    update forum.post set visibility = undeleted, undeleted = null where id = own.id returning * into own;
  end if;
  return own;
end $$;

-- A published post by somebody else.
create function forum_private.post_of_another(post_id int) returns forum.post language plpgsql as $$
declare
  theirs forum.post := forum_private.post_to_read(post_id);
begin
  if theirs.author_id = forum_private.writer() then
    raise exception using errcode = 'PF403', message = 'This is your own post.';
  end if;
  return theirs;
end $$;

create function forum.mark_helped(post_id int) returns forum.post language plpgsql security definer set search_path = '' as $$
#variable_conflict use_variable
declare
  theirs forum.post := forum_private.post_of_another(post_id);
begin
  -- The marks for one author come one after the other, so that none turns up later under a number that was told already.
  perform from forum.person where id = theirs.author_id for no key update;
  insert into forum_private.helped_mark (post_id, person_id) values (post_id, forum_private.person_id())
    on conflict on constraint helped_mark_pkey do update set taken_back = false;
  return theirs;
end $$;

create function forum.unmark_helped(post_id int) returns forum.post language plpgsql security definer set search_path = '' as $$
declare
  theirs forum.post := forum_private.post_of_another(post_id);
begin
  update forum_private.helped_mark as mark set taken_back = true
    where mark.post_id = theirs.id and mark.person_id = forum_private.person_id();
  return theirs;
end $$;

create function forum.mark_impact_seen(up_to text) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  writer int := forum_private.writer();
begin
  if up_to !~ '^\d{1,18}$' then
    raise exception using errcode = 'PF422', message = 'That is no place in the news.';
  end if;
  update forum_private.helped_mark as mark set told = true from forum.post
    where post.id = mark.post_id and post.author_id = writer and mark.number <= up_to::bigint and not mark.taken_back and not mark.told;
  return true;
end $$;

create function forum.acknowledge(post_id int, phrase_id text) returns forum.post language plpgsql security definer set search_path = '' as $$
#variable_conflict use_variable
declare
  theirs forum.post := forum_private.post_of_another(post_id);
begin
  if not exists (select from forum.phrase where id = phrase_id) then
    raise exception using errcode = 'PF404', message = 'This phrase is not there.';
  end if;
  insert into forum_private.acknowledgement (post_id, person_id, phrase_id)
    values (post_id, forum_private.person_id(), phrase_id) on conflict do nothing;
  return theirs;
end $$;

create function forum.withdraw_acknowledgement(post_id int, phrase_id text)
  returns forum.post language plpgsql security definer set search_path = '' as $$
declare
  theirs forum.post := forum_private.post_of_another(post_id);
begin
  delete from forum_private.acknowledgement as given
    where given.post_id = theirs.id and given.person_id = forum_private.person_id()
      and given.phrase_id = withdraw_acknowledgement.phrase_id;
  return theirs;
end $$;

create function forum.report(post_id int, reason text, note text default null, client_id text default null)
  returns boolean language plpgsql security definer set search_path = '' as $$
#variable_conflict use_variable
declare
  theirs forum.post := forum_private.post_of_another(post_id);
begin
  if length(note) > 2000 then
    raise exception using errcode = 'PF422', message = 'The note is too long. Up to 2000 characters fit.';
  end if;
  insert into forum_private.report (post_id, person_id, reason, note, client_id)
    values (post_id, forum_private.person_id(), reason, note, client_id)
    on conflict on constraint report_person_id_client_id_key do nothing;
  return true;
end $$;

-- Everybody could call them until here.
revoke execute on all functions in schema forum, forum_private from public;
grant execute on all functions in schema forum to forum_visitor;
grant execute on function forum_private.person_id(), forum_private.may_read(forum.visibility, int) to forum_visitor;
