-- What editors wrote. Each edit of a record is a release of its own with the whole record as it stands since, so that
-- knownAsOf and withdrawing hold for edits as for editions. While such a release answers, it hides what every other
-- release tells of the record; a deleted record has no rows beside this one.
create table edited_record (
    release_id integer not null,
    type       text    not null,
    id         text    not null,
    deleted    boolean not null,
    constraint edited_record_pk primary key (release_id),
    constraint edited_record_release_fk foreign key (release_id) references release (id),
    constraint edited_record_type_check check (type in ('agreement', 'body', 'meeting', 'commitment', 'milestone'))
);

create index edited_record_id_idx on edited_record (type, id);

-- An edited meeting stands in another release than its body, an edited commitment in another than its meeting: they are
-- named, not referenced, as agreements are by links already.
alter table meeting drop constraint meeting_body_fk;
alter table commitment drop constraint commitment_meeting_fk;
