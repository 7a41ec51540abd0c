-- What a release of a publisher's list of countries says. list: whose and which list, for instance COMTRADE_REPORTERS.
-- A code may stand several times, with other dates. alpha3 is the list's own, ISO or not.

create table country_entry (
    release_id integer not null,
    line       integer not null,
    code       integer not null,
    valid_from date,
    valid_to   date,
    is_group   boolean not null,
    list       text    not null,
    name       text    not null,
    note       text,
    alpha2     text,
    alpha3     text,
    constraint country_entry_pk primary key (release_id, line),
    constraint country_entry_release_fk foreign key (release_id) references release (id),
    constraint country_entry_valid_check check (valid_to >= valid_from)
);

create index country_entry_list_idx on country_entry (list, code);
