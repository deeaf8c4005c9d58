-- What a person was charged lately is asked for with each confirmation, whatever they were charged in ten years.
create index ix_points_charge_account_id_day on points_charge (account_id, day);
