create table organisation (
    key          bigint generated always as identity,
    release_id   integer not null,
    id           text    not null,
    name         text    not null,
    country      smallint,
    note         text,
    source_title text    not null,
    source_url   text,
    constraint organisation_pk primary key (key),
    constraint organisation_release_fk foreign key (release_id) references release (id),
    constraint organisation_id_key unique (release_id, id),
    constraint organisation_id_check check (id ~ '^[a-z0-9][a-z0-9-]*$')
);

create index organisation_id_idx on organisation (id);

create table organisation_name (
    organisation_key bigint not null,
    language         text   not null,
    name             text   not null,
    constraint organisation_name_pk primary key (organisation_key, language, name),
    constraint organisation_name_organisation_fk foreign key (organisation_key)
        references organisation (key) on delete cascade
);

create table organisation_identifier (
    organisation_key bigint not null,
    scheme           text   not null,
    value            text   not null,
    constraint organisation_identifier_pk primary key (organisation_key, scheme, value),
    constraint organisation_identifier_organisation_fk foreign key (organisation_key)
        references organisation (key) on delete cascade
);

create table project (
    key          bigint generated always as identity,
    release_id   integer  not null,
    id           text     not null,
    name         text     not null,
    host         smallint not null,
    sector       text     not null,
    place        text,
    note         text,
    source_title text     not null,
    source_url   text,
    constraint project_pk primary key (key),
    constraint project_release_fk foreign key (release_id) references release (id),
    constraint project_id_key unique (release_id, id),
    constraint project_id_check check (id ~ '^[a-z0-9][a-z0-9-]*$')
);

create index project_id_idx on project (id);
create index project_host_idx on project (host);

create table project_party (
    project_key      bigint not null,
    organisation_key bigint not null,
    role             text   not null,
    share_percent    numeric,
    note             text,
    source_title     text   not null,
    source_url       text,
    constraint project_party_pk primary key (project_key, organisation_key, role),
    constraint project_party_project_fk foreign key (project_key) references project (key) on delete cascade,
    constraint project_party_organisation_fk foreign key (organisation_key) references organisation (key),
    constraint project_party_role_check check (
        role in ('INVESTOR', 'OPERATOR', 'CONTRACTOR', 'LENDER', 'SPONSOR')),
    constraint project_party_share_check check (share_percent between 0 and 100)
);

create index project_party_organisation_idx on project_party (organisation_key);

create table project_stage (
    id           bigint generated always as identity,
    project_key  bigint not null,
    stage        text   not null,
    since        date   not null,
    note         text,
    source_title text   not null,
    source_url   text,
    constraint project_stage_pk primary key (id),
    constraint project_stage_project_fk foreign key (project_key) references project (key) on delete cascade,
    constraint project_stage_stage_check check (
        stage in ('ANNOUNCED', 'COMMITTED', 'UNDER_CONSTRUCTION', 'OPERATING', 'COMPLETED', 'CANCELLED'))
);

create index project_stage_project_idx on project_stage (project_key);

create table project_value (
    id               bigint  generated always as identity,
    project_key      bigint  not null,
    kind             text    not null,
    organisation_key bigint,
    value            numeric not null,
    currency         text    not null,
    as_of            date    not null,
    note             text,
    source_title     text    not null,
    source_url       text,
    constraint project_value_pk primary key (id),
    constraint project_value_project_fk foreign key (project_key) references project (key) on delete cascade,
    constraint project_value_organisation_fk foreign key (organisation_key) references organisation (key),
    constraint project_value_kind_check check (
        kind in ('TOTAL_COST', 'COMMITMENT', 'INVESTED', 'LOAN', 'PUBLIC_FUNDING')),
    constraint project_value_currency_check check (currency ~ '^[A-Z]{3}$')
);

create index project_value_project_idx on project_value (project_key);

create table project_area (
    project_key bigint not null,
    area        text   not null,
    constraint project_area_pk primary key (project_key, area),
    constraint project_area_project_fk foreign key (project_key) references project (key) on delete cascade
);

create index project_area_area_idx on project_area (area);

create table project_agreement (
    project_key bigint not null,
    agreement   text   not null,
    constraint project_agreement_pk primary key (project_key, agreement),
    constraint project_agreement_project_fk foreign key (project_key) references project (key) on delete cascade
);

create index project_agreement_agreement_idx on project_agreement (agreement);

-- Someone named a sector in which one country's companies are active in another.
create table sector_mention (
    id           bigint   generated always as identity,
    release_id   integer  not null,
    investor     smallint not null,
    host         smallint not null,
    sector       text     not null,
    statement    text     not null,
    stated_on    date     not null,
    source_title text     not null,
    source_url   text,
    constraint sector_mention_pk primary key (id),
    constraint sector_mention_release_fk foreign key (release_id) references release (id),
    constraint sector_mention_pair_check check (investor <> host)
);

create index sector_mention_host_idx on sector_mention (host, investor);
