-- An edit speaks whatever is imported later; a deleted record is an edit that silences it. based_on is the row of the
-- file that spoke when the edit was made: what a later file tells otherwise than that row is a conflict.
alter table organisation
    add column edited   boolean not null default false,
    add column deleted  boolean not null default false,
    add column based_on bigint,
    add column rank     bigint generated always as (
        release_id + case when edited then 4294967296 else 0 end) stored,
    add constraint organisation_based_on_fk foreign key (based_on) references organisation (key),
    add constraint organisation_deleted_check check (edited or not deleted);

create index organisation_based_on_idx on organisation (based_on) where based_on is not null;

alter table project
    add column latitude  numeric,
    add column longitude numeric,
    add column edited    boolean not null default false,
    add column deleted   boolean not null default false,
    add column based_on  bigint,
    add column rank      bigint generated always as (
        release_id + case when edited then 4294967296 else 0 end) stored,
    add constraint project_based_on_fk foreign key (based_on) references project (key),
    add constraint project_deleted_check check (edited or not deleted),
    add constraint project_point_check check (
        (latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180);

create index project_based_on_idx on project (based_on) where based_on is not null;
create index project_value_organisation_idx on project_value (organisation_key) where organisation_key is not null;

-- A name reduced to what makes it the same name: case and the marks of Latin, Greek and Cyrillic letters do not count.
create function folded(name text) returns text
    language sql immutable strict parallel safe
return normalize(
    translate(lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')), 'ıə', 'ie'), NFC);
