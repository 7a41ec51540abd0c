-- Which products of one edition of a classification are which of another, as a correlation table says. Many to many.
-- relationship: how many products of each side the rows themselves connect, from : to; the file's own word is only checked.

create table concordance (
    release_id          integer not null,
    from_number         integer not null,
    to_number           integer not null,
    from_classification text    not null,
    to_classification   text    not null,
    relationship        text    not null,
    constraint concordance_pk primary key (release_id, from_number, to_number),
    constraint concordance_release_fk foreign key (release_id) references release (id),
    constraint concordance_classification_check check (from_classification <> to_classification),
    constraint concordance_relationship_check check (relationship in ('1:1', '1:n', 'n:1', 'n:n'))
);

-- The same table read backwards.
create index concordance_to_idx on concordance (release_id, to_number);
