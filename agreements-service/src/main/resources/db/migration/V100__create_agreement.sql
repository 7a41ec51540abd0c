-- Agreements as each release tells them. Every row belongs to a release and is never updated; which release answers is
-- the kernel's coverage. Dates carry their precision: the column holds the first day of the year or month meant.

create extension if not exists pg_trgm;

create table cooperation_area (
    code        text    not null,
    ordinal     integer not null,
    labels      jsonb   not null,
    description text    not null,
    constraint cooperation_area_pk primary key (code),
    constraint cooperation_area_ordinal_key unique (ordinal),
    constraint cooperation_area_code_check check (code ~ '^[A-Z][A-Z0-9_]*$'),
    constraint cooperation_area_labels_check check (labels ->> 'en' is not null)
);

create table cited_source (
    release_id integer not null,
    key        text    not null,
    publisher  text    not null,
    title      text    not null,
    licence    text,
    url        text,
    constraint cited_source_pk primary key (release_id, key),
    constraint cited_source_release_fk foreign key (release_id) references release (id)
);

create table agreement (
    release_id  integer not null,
    id          text    not null,
    instrument  text    not null,
    kinds       text[]  not null,
    titles      jsonb   not null,
    subjects    text[]  not null,
    areas       text[]  not null,
    place       text,
    note        text,
    dated_on    date,
    search_text text    not null,
    constraint agreement_pk primary key (release_id, id),
    constraint agreement_release_fk foreign key (release_id) references release (id),
    constraint agreement_id_check check (id ~ '^[a-z0-9][a-z0-9.-]*$'),
    constraint agreement_titles_check check (titles ->> 'en' is not null)
);

create index agreement_listing_idx on agreement (release_id, dated_on desc nulls last, id);
create index agreement_id_idx on agreement (id);
create index agreement_search_idx on agreement using gin (search_text gin_trgm_ops);
create index agreement_areas_idx on agreement using gin (areas);

create table agreement_source (
    release_id   integer not null,
    agreement_id text    not null,
    source_key   text    not null,
    ordinal      integer not null,
    constraint agreement_source_pk primary key (release_id, agreement_id, source_key),
    constraint agreement_source_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade,
    constraint agreement_source_source_fk foreign key (release_id, source_key) references cited_source (release_id, key)
);

-- A party keeps the name that its source gives it, resolved or not.
create table party (
    release_id      integer not null,
    agreement_id    text    not null,
    ordinal         integer not null,
    kind            text    not null,
    name            text    not null,
    country         smallint,
    group_code      text,
    role            text,
    organisation_id text,
    among_members   boolean not null,
    constraint party_pk primary key (release_id, agreement_id, ordinal),
    constraint party_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade,
    constraint party_kind_check check (kind in ('COUNTRY', 'GROUP', 'BODY', 'UNRESOLVED')),
    constraint party_country_check check ((kind in ('COUNTRY', 'BODY')) = (country is not null)),
    constraint party_group_check check ((kind = 'GROUP') = (group_code is not null)),
    constraint party_members_check check (kind = 'GROUP' or not among_members),
    constraint party_organisation_check check (organisation_id is null or kind = 'BODY')
);

-- What a party did. No party: done by all of them together. A country beside the party: the state that succeeded to it.
create table party_action (
    release_id    integer not null,
    agreement_id  text    not null,
    ordinal       integer not null,
    party_ordinal integer,
    country       smallint,
    kind          text    not null,
    on_date       date,
    precision     text,
    effective_on  date,
    note          text,
    source_key    text    not null,
    constraint party_action_pk primary key (release_id, agreement_id, ordinal),
    constraint party_action_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade,
    constraint party_action_party_fk foreign key (release_id, agreement_id, party_ordinal)
        references party (release_id, agreement_id, ordinal) on delete cascade,
    constraint party_action_source_fk foreign key (release_id, source_key) references cited_source (release_id, key),
    constraint party_action_kind_check check (kind in (
        'NEGOTIATION_STARTED', 'NEGOTIATION', 'AGREEMENT_IN_PRINCIPLE', 'INITIALLING', 'ADOPTION', 'SIGNATURE',
        'RATIFICATION', 'ACCEPTANCE', 'ACCESSION', 'NOTIFICATION', 'PROVISIONAL_APPLICATION', 'ENTRY_INTO_FORCE',
        'SUCCESSION', 'WITHDRAWAL', 'DENUNCIATION', 'TERMINATION', 'EXPIRY')),
    constraint party_action_precision_check check (precision in ('DAY', 'MONTH', 'YEAR')),
    constraint party_action_date_check check ((on_date is null) = (precision is null)),
    constraint party_action_dated_check check (on_date is not null or kind = 'SUCCESSION'),
    constraint party_action_successor_check check (
        country is null or (kind = 'SUCCESSION' and party_ordinal is not null)),
    constraint party_action_succession_check check (kind <> 'SUCCESSION' or country is not null)
);

create table provision (
    release_id   integer not null,
    agreement_id text    not null,
    ordinal      integer not null,
    key          text    not null,
    title        text    not null,
    effect_from  date,
    effect_to    date,
    note         text,
    source_key   text    not null,
    constraint provision_pk primary key (release_id, agreement_id, ordinal),
    constraint provision_key_key unique (release_id, agreement_id, key),
    constraint provision_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade,
    constraint provision_source_fk foreign key (release_id, source_key) references cited_source (release_id, key),
    constraint provision_effect_check check (effect_to >= effect_from)
);

-- Dates on which sources disagree, side by side; the chosen one is what the action of that kind says.
create table date_statement (
    release_id   integer not null,
    agreement_id text    not null,
    ordinal      integer not null,
    about        text    not null,
    on_date      date    not null,
    precision    text    not null,
    chosen       boolean not null,
    reasoning    text    not null,
    source_key   text    not null,
    constraint date_statement_pk primary key (release_id, agreement_id, ordinal),
    constraint date_statement_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade,
    constraint date_statement_source_fk foreign key (release_id, source_key) references cited_source (release_id, key),
    constraint date_statement_precision_check check (precision in ('DAY', 'MONTH', 'YEAR'))
);

create unique index date_statement_one_choice_idx on date_statement (release_id, agreement_id, about) where chosen;

-- The target may come from another source's release, so it is named, not referenced.
create table agreement_link (
    release_id   integer not null,
    agreement_id text    not null,
    ordinal      integer not null,
    kind         text    not null,
    target_id    text    not null,
    effective_on date,
    note         text,
    constraint agreement_link_pk primary key (release_id, agreement_id, ordinal),
    constraint agreement_link_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade,
    constraint agreement_link_kind_check check (kind in ('AMENDS', 'SUPERSEDES', 'SUCCEEDS', 'IMPLEMENTS', 'SUPPLEMENTS', 'SAME_AS')),
    constraint agreement_link_target_check check (target_id <> agreement_id)
);

create index agreement_link_target_idx on agreement_link (target_id, kind);

-- Roll-up written at import: every country that the agreement has ever concerned, through a group, a predecessor or a
-- body of its own too. It finds candidates; whether a country is bound on a day is derived from the actions.
create table agreement_country (
    release_id   integer  not null,
    agreement_id text     not null,
    country      smallint not null,
    constraint agreement_country_pk primary key (country, release_id, agreement_id),
    constraint agreement_country_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade
);

create index agreement_country_agreement_idx on agreement_country (release_id, agreement_id);

-- Of which kinds a release lists every instrument, for a pair or (no pair) for the world: only there a kind can be
-- said to be missing.
create table listed_kind (
    release_id   integer not null,
    ordinal      integer not null,
    kind         text    not null,
    country_low  smallint,
    country_high smallint,
    listed_to    date,
    constraint listed_kind_pk primary key (release_id, ordinal),
    constraint listed_kind_release_fk foreign key (release_id) references release (id),
    constraint listed_kind_pair_check check (
        (country_low is null and country_high is null) or country_low <> country_high)
);
