-- What the law needs beyond the first extent, and roll-ups of what the rules derive: the rules stay the only truth, the
-- roll-ups are written with each release and can be written anew from its agreements.

-- Parties of one side are not bound to each other by the agreement: the members of a union beside a third country.
alter table party add column side text;

-- How long investments of before the end stay protected after it; and how much the source knows of the agreement: of
-- several that tell the same one, the highest detail is gone by.
alter table agreement
    add column sunset_years  integer,
    add column sunset_note   text,
    add column sunset_source text,
    add column detail        smallint not null default 0,
    add constraint agreement_sunset_check check (sunset_years > 0 and (sunset_years is null) = (sunset_source is null)),
    add constraint agreement_sunset_source_fk foreign key (release_id, sunset_source)
        references cited_source (release_id, key);

-- A link that was found by comparing sources says how sure that is; one that a source states has no such number.
alter table agreement_link
    add column confidence numeric(3, 2),
    add constraint agreement_link_confidence_check check (
        confidence is null or (kind = 'SAME_AS' and confidence > 0 and confidence <= 1));

alter table party_action
    drop constraint party_action_kind_check,
    add constraint party_action_kind_check check (kind in (
        'NEGOTIATION_STARTED', 'NEGOTIATION', 'AGREEMENT_IN_PRINCIPLE', 'INITIALLING', 'ADOPTION', 'SIGNATURE',
        'RATIFICATION', 'ACCEPTANCE', 'ACCESSION', 'NOTIFICATION', 'PROVISIONAL_APPLICATION', 'ENTRY_INTO_FORCE',
        'SUCCESSION', 'RESERVATION', 'DECLARATION', 'WITHDRAWAL', 'DENUNCIATION', 'TERMINATION', 'EXPIRY')),
    drop constraint party_action_dated_check,
    add constraint party_action_dated_check check (on_date is not null or kind in (
        'SUCCESSION', 'WITHDRAWAL', 'DENUNCIATION', 'TERMINATION', 'EXPIRY'));

-- The state of an agreement between two countries, day by day, both ends included; days on which the two are no parties
-- to it have no row. What supersedes it is not in it: that may come from another release.
create table legal_span (
    release_id   integer  not null,
    agreement_id text     not null,
    country_low  smallint not null,
    country_high smallint not null,
    from_day     date     not null,
    to_day       date     not null,
    state        text     not null,
    constraint legal_span_pk primary key (country_low, country_high, release_id, agreement_id, from_day),
    constraint legal_span_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade,
    constraint legal_span_order_check check (to_day >= from_day)
);

create index legal_span_agreement_idx on legal_span (release_id, agreement_id);
create index legal_span_operative_idx on legal_span (release_id, country_low)
    include (country_high, agreement_id, from_day, to_day, state)
    where state in ('IN_FORCE', 'PROVISIONALLY_APPLIED');

-- From which day an agreement takes the place of another between two countries.
create table supersession (
    release_id   integer  not null,
    agreement_id text     not null,
    target_id    text     not null,
    country_low  smallint not null,
    country_high smallint not null,
    from_day     date     not null,
    constraint supersession_pk primary key (target_id, country_low, country_high, release_id, agreement_id),
    constraint supersession_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade
);

create index supersession_agreement_idx on supersession (release_id, agreement_id);

-- By which edition of the rules the roll-ups of a release were written; an older one is written anew at start.
create table derived_release (
    release_id integer not null,
    rules      integer not null,
    constraint derived_release_pk primary key (release_id),
    constraint derived_release_release_fk foreign key (release_id) references release (id) on delete cascade
);
