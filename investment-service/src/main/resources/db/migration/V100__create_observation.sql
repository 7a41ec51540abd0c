-- How complete a file of observations is, and what it was multiplied by.
create table observation_file (
    release_id integer not null,
    extent     text    not null,
    constraint observation_file_pk primary key (release_id),
    constraint observation_file_release_fk foreign key (release_id) references release (id),
    constraint observation_file_extent_check check (extent in ('COMPLETE', 'EXCERPT'))
);

-- One reported number: what `reporter` says of its investment from or into `counterpart`. Signs are kept.
create table observation (
    id                bigint generated always as identity,
    release_id        integer  not null,
    series            text     not null,
    period            integer  not null,
    reporter          smallint not null,
    counterpart       smallint not null,
    pair              integer  not null generated always as (
        least(reporter, counterpart)::integer * 1000 + greatest(reporter, counterpart)) stored,
    measure           text     not null,
    direction         text     not null,
    principle         text     not null,
    counterpart_level text     not null,
    special_purpose   text     not null,
    instrument        text     not null,
    activity          text     not null,
    currency          text     not null,
    value             numeric,
    status            text     not null,
    multiplier        integer  not null,
    constraint observation_pk primary key (id),
    constraint observation_file_fk foreign key (release_id) references observation_file (release_id),
    constraint observation_natural_key unique (
        release_id, pair, reporter, period, measure, direction, principle, counterpart_level, special_purpose,
        instrument, activity, currency),
    constraint observation_measure_check check (measure in ('FLOW', 'POSITION', 'INCOME')),
    constraint observation_direction_check check (direction in ('INWARD', 'OUTWARD')),
    constraint observation_principle_check check (
        principle in ('DIRECTIONAL', 'ASSET_LIABILITY', 'UNSPECIFIED')),
    constraint observation_counterpart_level_check check (
        counterpart_level in ('IMMEDIATE', 'ULTIMATE', 'UNSPECIFIED')),
    constraint observation_special_purpose_check check (
        special_purpose in ('INCLUDED', 'EXCLUDED', 'ONLY', 'UNSPECIFIED')),
    constraint observation_instrument_check check (instrument in ('ALL', 'EQUITY', 'REINVESTED', 'DEBT')),
    constraint observation_currency_check check (currency ~ '^[A-Z]{3}$'),
    constraint observation_status_check check (
        status in ('REPORTED', 'DERIVED_FROM_COUNTERPART', 'ESTIMATED', 'CONFIDENTIAL', 'NOT_AVAILABLE')),
    constraint observation_value_check check ((value is null) = (status in ('CONFIDENTIAL', 'NOT_AVAILABLE'))),
    constraint observation_multiplier_check check (multiplier > 0)
);

create index observation_pair_idx on observation (pair, period);
