-- a responsibility zone that nothing here knows cannot be checked; what a zone answers for is known by unit and place
alter table incident drop column zone_id;
