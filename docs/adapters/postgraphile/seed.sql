-- Something to begin with: put your own words here, or leave it out and fill the tables yourself.
insert into forum.topic (name, description, place) values
  ('Living with it', 'Everyday life, and what helps with it', 1),
  ('Work and study', 'Telling people, asking for changes, time off', 2),
  ('Family and friends', 'For those who stand beside somebody, too', 3);

insert into forum.phrase (id, label, place) values
  ('hear', 'I hear you', 1),
  ('me-too', 'I have been there', 2),
  ('with-you', 'Thinking of you', 3);

insert into forum_private.community (name, description, usual_reply_time, usual_hold_time, rules) values (
  'Our forum',
  'People who live with the same thing, talking with each other. It does not replace your doctor.',
  'within a day',
  'a few hours',
  array['Be kind.', 'Tell your own story, not somebody else’s.', 'Leave out names, places and numbers that show who you are.']
);

insert into forum.person (name, is_moderator) values ('Willow', false), ('Bramble', false), ('Clover', false), ('Rowan', true);
-- What Clover writes waits for a moderator.
insert into forum_private.newcomer (person_id) select id from forum.person where name = 'Clover';
