-- A forum for PostGraphile 5, in PostgreSQL 15 or later: what there is. Then reading.sql and writing.sql, in one transaction, as the
-- owner of the database (docs/adapters/postgraphile.md). "forum" is what PostGraphile shows; nobody sees "forum_private" but through functions.
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
