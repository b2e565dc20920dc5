-- What people write, as functions. Who owns them is not held by the policies of reading.sql, so each function checks for itself.
-- graphile.config.mjs knows the error codes.

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
