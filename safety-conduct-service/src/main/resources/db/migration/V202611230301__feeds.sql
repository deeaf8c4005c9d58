insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000301', 0, 'feed-retention', date '2000-01-01',
        '{"keptDays": 400, "heldDays": 90}', '《中华人民共和国个人信息保护法》第十九条（保存期限为实现处理目的所必要的最短时间）');

-- what a call of a feed, or the part of it that one transaction took, told: counts alone
create table feed_call (
  id uuid not null,
  mine_id uuid not null,
  kind text not null,
  feed text not null,
  received_on date not null,
  received_at timestamptz not null,
  recorded integer not null,
  completed integer not null,
  unchanged integer not null,
  held integer not null,
  refused integer not null,
  constraint pk_feed_call primary key (id),
  constraint ck_feed_call_kind check (kind in ('VIOLATION', 'TRIP')),
  constraint ck_feed_call_counts check (
    least(recorded, completed, unchanged, held, refused) >= 0
    and recorded + completed + unchanged + held + refused between 1 and 1000)
);

create index ix_feed_call_mine_id_received_on on feed_call (mine_id, received_on, kind);

create table feed_call_refusal (
  call_id uuid not null,
  code text not null,
  items integer not null,
  constraint pk_feed_call_refusal primary key (call_id, code),
  constraint fk_feed_call_refusal_call_id foreign key (call_id) references feed_call (id) on delete cascade,
  constraint ck_feed_call_refusal_items check (items > 0)
);

-- by which rule an id was refused the last time; nothing of what it said
create table feed_refusal (
  mine_id uuid not null,
  kind text not null,
  feed text not null,
  item_id text not null,
  code text not null,
  refused_on date not null,
  constraint pk_feed_refusal primary key (mine_id, kind, feed, item_id),
  constraint ck_feed_refusal_kind check (kind in ('VIOLATION', 'TRIP')),
  constraint ck_feed_refusal_item_id check (length(item_id) <= 64)
);

create index ix_feed_refusal_mine_id_refused_on on feed_refusal (mine_id, refused_on);
