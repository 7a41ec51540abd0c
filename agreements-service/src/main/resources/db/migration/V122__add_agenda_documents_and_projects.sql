-- What was on the table, what papers came of it, and the investment projects that meetings and promises are about.
-- Projects are told by another service, so they are named, not referenced.

create table meeting_agenda (
    release_id integer not null,
    meeting_id text    not null,
    ordinal    integer not null,
    text       text    not null,
    constraint meeting_agenda_pk primary key (release_id, meeting_id, ordinal),
    constraint meeting_agenda_meeting_fk foreign key (release_id, meeting_id)
        references meeting (release_id, id) on delete cascade
);

create table meeting_document (
    release_id integer not null,
    meeting_id text    not null,
    ordinal    integer not null,
    title      text    not null,
    language   text,
    url        text,
    constraint meeting_document_pk primary key (release_id, meeting_id, ordinal),
    constraint meeting_document_meeting_fk foreign key (release_id, meeting_id)
        references meeting (release_id, id) on delete cascade
);

alter table meeting_outcome add column project_id text;
alter table commitment add column project_id text;
alter table commitment_status add column evidence text;
alter table commitment_progress add column evidence text;

create index meeting_outcome_agreement_idx on meeting_outcome (agreement_id);
create index meeting_outcome_project_idx on meeting_outcome (project_id);
create index commitment_project_idx on commitment (project_id);
create index meeting_participant_organisation_idx on meeting_participant (organisation_id);
create index party_organisation_idx on party (organisation_id);
