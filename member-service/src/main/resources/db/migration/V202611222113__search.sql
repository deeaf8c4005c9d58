-- The pinyin initials of the name, by which people are found; the next migration fills them for those already known.
alter table person add column name_initials text;

create index ix_person_mine_id_name_initials on person (mine_id, name_initials text_pattern_ops);
create index ix_worker_person_id on worker (person_id);
create index ix_assignment_post on assignment (post, worker_id) where post is not null;
