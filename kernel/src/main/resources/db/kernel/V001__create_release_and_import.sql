-- Shared by the three services, each in its own database. Versions below 100 are the kernel's, from 100 on the service's.

create extension if not exists btree_gist;

create table source (
    id        integer generated always as identity,
    code      text not null,
    publisher text not null,
    dataset   text not null,
    licence   text,
    url       text,
    constraint source_pk primary key (id),
    constraint source_code_key unique (code)
);

create table release (
    id            integer generated always as identity,
    source_id     integer     not null,
    edition       text        not null,
    published_on  date,
    imported_at   timestamptz not null default now(),
    known_from    timestamptz,
    status        text        not null default 'STAGED',
    file_name     text        not null,
    format        text        not null,
    options       text        not null,
    checksum      text        not null,
    bytes         bigint      not null,
    row_count     bigint      not null default 0,
    rejected_rows bigint      not null default 0,
    constraint release_pk primary key (id),
    constraint release_source_fk foreign key (source_id) references source (id),
    constraint release_status_check check (status in ('STAGED', 'PUBLISHED', 'WITHDRAWN')),
    constraint release_known_check check ((status = 'STAGED') = (known_from is null))
);

create index release_source_idx on release (source_id, id);
create index release_checksum_idx on release (checksum);

-- The bitemporal switch: which release answers for a dataset, reporter and period, and when it was known.
create table coverage (
    id         bigint generated always as identity,
    release_id integer     not null,
    dataset    text        not null,
    reporter   smallint    not null,
    period     integer     not null,
    known_from timestamptz not null,
    known_to   timestamptz not null default 'infinity',
    constraint coverage_pk primary key (id),
    constraint coverage_release_fk foreign key (release_id) references release (id),
    constraint coverage_one_release_at_a_time exclude using gist (
        dataset with =, reporter with =, period with =, tstzrange(known_from, known_to) with &&)
);

create index coverage_lookup_idx on coverage (dataset, reporter, period, known_from);
create index coverage_release_idx on coverage (release_id);

create table import_job (
    id            uuid        not null,
    format        text        not null,
    options       text        not null,
    file_name     text        not null,
    submitted_by  text        not null,
    state         text        not null,
    checksum      text        not null,
    bytes         bigint      not null,
    rows_read     bigint      not null default 0,
    rows_taken    bigint      not null default 0,
    rows_rejected bigint      not null default 0,
    release_id    integer,
    error         text,
    submitted_at  timestamptz not null default now(),
    started_at    timestamptz,
    finished_at   timestamptz,
    constraint import_job_pk primary key (id),
    constraint import_job_release_fk foreign key (release_id) references release (id),
    constraint import_job_state_check check (
        state in ('QUEUED', 'RUNNING', 'PUBLISHED', 'UNCHANGED', 'FAILED', 'INTERRUPTED'))
);

create index import_job_submitted_idx on import_job (submitted_at desc);

create table import_rejection (
    job_id      uuid    not null,
    ordinal     integer not null,
    line        bigint  not null,
    column_name text,
    value       text,
    reason      text    not null,
    constraint import_rejection_pk primary key (job_id, ordinal),
    constraint import_rejection_job_fk foreign key (job_id) references import_job (id) on delete cascade
);

create table claim (
    id           bigint generated always as identity,
    release_id   integer  not null,
    topic        text     not null,
    country_low  smallint not null,
    country_high smallint not null,
    subject      smallint not null,
    statement    text     not null,
    operator     text     not null,
    value        numeric,
    unit         text     not null,
    currency     text,
    period_from  date,
    period_to    date,
    stated_by    text     not null,
    stated_on    date     not null,
    source_title text     not null,
    source_url   text,
    note         text,
    constraint claim_pk primary key (id),
    constraint claim_release_fk foreign key (release_id) references release (id),
    constraint claim_pair_check check (country_low < country_high and subject in (country_low, country_high)),
    constraint claim_currency_check check ((unit = 'CURRENCY') = (currency is not null))
);

create index claim_pair_idx on claim (country_low, country_high, release_id);
