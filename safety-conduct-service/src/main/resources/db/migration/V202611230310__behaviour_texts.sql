-- What is done about a behaviour, and its texts in English beside the Chinese ones.
alter table behaviour_version
  add column measures text,
  add column measures_en text,
  add column rule_text_en text,
  add constraint ck_behaviour_version_texts check (
    length(measures) <= 1000 and length(measures_en) <= 1000 and length(rule_text_en) <= 2000);
