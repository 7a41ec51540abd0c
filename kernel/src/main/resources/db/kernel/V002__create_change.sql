-- Every edit of a record: who, when, from what to what. Rows are only ever added.
create table change (
    id          bigint generated always as identity,
    record_type text        not null,
    record_id   text        not null,
    version     integer     not null,
    action      text        not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    note        text,
    before      jsonb,
    after       jsonb,
    constraint change_pk primary key (id),
    constraint change_record_key unique (record_type, record_id, version),
    constraint change_version_check check (version > 0),
    constraint change_action_check check (action in ('CREATED', 'CHANGED', 'DELETED')),
    constraint change_sides_check check (
        (before is null) = (action = 'CREATED') and (after is null) = (action = 'DELETED'))
);
