-- What two countries said to each other at the table, as each release tells it.

create table dialogue_body (
    release_id   integer  not null,
    id           text     not null,
    name         text     not null,
    level        text     not null,
    description  text,
    country_low  smallint not null,
    country_high smallint not null,
    constraint dialogue_body_pk primary key (release_id, id),
    constraint dialogue_body_release_fk foreign key (release_id) references release (id),
    constraint dialogue_body_pair_check check (country_low <> country_high),
    constraint dialogue_body_level_check check (
        level in ('HEAD_OF_STATE', 'MINISTERIAL', 'OFFICIAL', 'BUSINESS', 'MIXED'))
);

create index dialogue_body_pair_idx on dialogue_body (country_low, country_high, release_id);

create table meeting (
    release_id   integer  not null,
    id           text     not null,
    body_id      text,
    number       integer,
    title        text     not null,
    on_date      date     not null,
    precision    text     not null,
    place        text,
    level        text     not null,
    summary      text,
    areas        text[]   not null,
    country_low  smallint not null,
    country_high smallint not null,
    source_key   text     not null,
    constraint meeting_pk primary key (release_id, id),
    constraint meeting_body_fk foreign key (release_id, body_id) references dialogue_body (release_id, id)
        on delete cascade,
    constraint meeting_source_fk foreign key (release_id, source_key) references cited_source (release_id, key),
    constraint meeting_pair_check check (country_low <> country_high),
    constraint meeting_number_check check (number is null or (number > 0 and body_id is not null)),
    constraint meeting_precision_check check (precision in ('DAY', 'MONTH', 'YEAR')),
    constraint meeting_level_check check (
        level in ('HEAD_OF_STATE', 'MINISTERIAL', 'OFFICIAL', 'BUSINESS', 'MIXED'))
);

create index meeting_pair_idx on meeting (country_low, country_high, release_id, on_date desc, id);
create index meeting_areas_idx on meeting using gin (areas);

create table meeting_participant (
    release_id      integer not null,
    meeting_id      text    not null,
    ordinal         integer not null,
    name            text    not null,
    role            text    not null,
    position        text,
    organisation    text,
    organisation_id text,
    country         smallint,
    constraint meeting_participant_pk primary key (release_id, meeting_id, ordinal),
    constraint meeting_participant_meeting_fk foreign key (release_id, meeting_id)
        references meeting (release_id, id) on delete cascade,
    constraint meeting_participant_role_check check (role in ('HOST', 'CHAIR', 'CO_CHAIR', 'PARTICIPANT'))
);

create table meeting_outcome (
    release_id   integer not null,
    meeting_id   text    not null,
    ordinal      integer not null,
    text         text    not null,
    agreement_id text,
    constraint meeting_outcome_pk primary key (release_id, meeting_id, ordinal),
    constraint meeting_outcome_meeting_fk foreign key (release_id, meeting_id)
        references meeting (release_id, id) on delete cascade
);

create table commitment (
    release_id    integer  not null,
    id            text     not null,
    meeting_id    text,
    text          text     not null,
    owner         text     not null,
    owner_country smallint,
    stated_on     date     not null,
    due_on        date,
    due_precision text,
    area          text,
    country_low   smallint not null,
    country_high  smallint not null,
    source_key    text     not null,
    constraint commitment_pk primary key (release_id, id),
    constraint commitment_meeting_fk foreign key (release_id, meeting_id) references meeting (release_id, id)
        on delete cascade,
    constraint commitment_source_fk foreign key (release_id, source_key) references cited_source (release_id, key),
    constraint commitment_area_fk foreign key (area) references cooperation_area (code),
    constraint commitment_pair_check check (country_low <> country_high),
    constraint commitment_due_check check ((due_on is null) = (due_precision is null)),
    constraint commitment_due_precision_check check (due_precision in ('DAY', 'MONTH', 'YEAR'))
);

create index commitment_pair_idx on commitment (country_low, country_high, release_id);
create index commitment_id_idx on commitment (id);

create table commitment_status (
    release_id    integer not null,
    commitment_id text    not null,
    ordinal       integer not null,
    on_date       date    not null,
    status        text    not null,
    note          text,
    source_key    text    not null,
    constraint commitment_status_pk primary key (release_id, commitment_id, ordinal),
    constraint commitment_status_commitment_fk foreign key (release_id, commitment_id)
        references commitment (release_id, id) on delete cascade,
    constraint commitment_status_source_fk foreign key (release_id, source_key)
        references cited_source (release_id, key),
    constraint commitment_status_check check (status in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED'))
);

-- What editors recorded. It hangs on the commitment's id, not on a release, and so outlives every re-import.
create table commitment_progress (
    id            bigint generated always as identity,
    commitment_id text        not null,
    ordinal       integer     not null,
    status        text        not null,
    note          text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    constraint commitment_progress_pk primary key (id),
    constraint commitment_progress_ordinal_key unique (commitment_id, ordinal),
    constraint commitment_progress_status_check check (status in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED'))
);

create table milestone (
    release_id   integer  not null,
    id           text     not null,
    kind         text     not null,
    titles       jsonb    not null,
    description  text,
    on_date      date     not null,
    precision    text     not null,
    agreement_id text,
    country_low  smallint not null,
    country_high smallint not null,
    source_key   text     not null,
    constraint milestone_pk primary key (release_id, id),
    constraint milestone_source_fk foreign key (release_id, source_key) references cited_source (release_id, key),
    constraint milestone_kind_check check (
        kind in ('RELATIONS', 'EMBASSY', 'STATEMENT', 'ANNIVERSARY', 'YEAR_OF', 'AGREEMENT', 'DECISION', 'PROJECT')),
    constraint milestone_pair_check check (country_low <> country_high),
    constraint milestone_precision_check check (precision in ('DAY', 'MONTH', 'YEAR')),
    constraint milestone_titles_check check (titles ->> 'en' is not null)
);

create index milestone_pair_idx on milestone (country_low, country_high, release_id, on_date);
