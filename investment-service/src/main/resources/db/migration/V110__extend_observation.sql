-- What a reporter published and what the source derived from its counterpart are two numbers and may stand side by side.
alter table observation drop constraint observation_natural_key;
alter table observation add constraint observation_natural_key unique (
    release_id, pair, reporter, period, measure, direction, principle, counterpart_level, special_purpose,
    instrument, activity, currency, status);

-- A place among all counterparts of a reporter, and all reports about one country, are found without the pair.
create index observation_reporter_idx on observation (reporter, period);
create index observation_counterpart_idx on observation (counterpart, period);
