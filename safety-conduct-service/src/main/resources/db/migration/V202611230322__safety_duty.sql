insert into rule_set (id, version, kind, valid_from, rules, basis)
values ('01900000-0000-7000-8000-000000000322', 0, 'safety-duties', date '2000-01-01',
        '{"signWithinDays": 31, "lists": [
           {"post": "*", "duties": [
             "遵守本单位安全生产规章制度和操作规程，服从管理，正确佩戴和使用劳动防护用品。",
             "接受安全生产教育和培训，掌握本岗位安全知识和应急处理能力。",
             "发现事故隐患或其他不安全因素，立即向现场管理人员报告。",
             "拒绝违章指挥和强令冒险作业；遇直接危及人身安全的紧急情况，停止作业并撤离。"]},
           {"post": "采煤机司机", "duties": [
             "开机前检查煤帮、顶板、支护和信号，确认前后无人方可开机。",
             "停机检修时断开隔离开关和离合器，闭锁刮板输送机。",
             "发现瓦斯超限、顶板异常立即停机撤人并报告。",
             "拒绝违章指挥和强令冒险作业。"]}]}',
        '《中华人民共和国安全生产法》第二十一条、第二十二条、第五十四条至第五十九条（全员安全生产责任制）');

-- 安全责任书: a duty list that a person signed for a year and post
create table safety_duty (
  id uuid not null,
  version bigint not null,
  mine_id uuid not null,
  worker_id uuid not null,
  section_id uuid,
  team_id uuid,
  duty_year integer not null,
  post text not null,
  rules_id uuid not null,
  status text not null,
  signed_at timestamptz not null,
  signed_by text not null,
  signed_by_staff_no text,
  checked_at timestamptz,
  checked_by text,
  checked_by_staff_no text,
  check_note text,
  met boolean,
  constraint pk_safety_duty primary key (id),
  constraint uq_safety_duty_worker_id_duty_year_post unique (worker_id, duty_year, post),
  constraint ck_safety_duty_status check (status in ('SIGNED', 'CHECKED')),
  constraint ck_safety_duty_checked check ((status = 'CHECKED') = (checked_at is not null)
    and num_nulls(checked_at, checked_by, check_note, met) in (0, 4)),
  constraint ck_safety_duty_separate check (checked_by is null or checked_by <> signed_by)
);

create index ix_safety_duty_mine_id_signed_at_id on safety_duty (mine_id, signed_at, id);
create index ix_safety_duty_section_id_signed_at_id on safety_duty (section_id, signed_at, id);
create index ix_safety_duty_worker_id_signed_at_id on safety_duty (worker_id, signed_at, id);
