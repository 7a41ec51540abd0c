-- Claims get a stable id, so that an edit and a later edition of the file can speak of the same one.
alter table claim add column slug text;
update claim set slug = 'claim-' || substr(encode(sha256(convert_to(concat_ws(
    chr(31), topic, country_low, country_high, subject, statement, coalesce(period_from::text, ''),
    coalesce(period_to::text, ''), stated_by, stated_on, source_title), 'UTF8')), 'hex'), 1, 16);
alter table claim alter column slug set not null;

-- An edit speaks whatever is imported later; a deleted claim is an edit that silences it.
alter table claim
    add column edited   boolean not null default false,
    add column deleted  boolean not null default false,
    add column based_on bigint,
    add column rank     bigint generated always as (
        release_id + case when edited then 4294967296 else 0 end) stored,
    add constraint claim_based_on_fk foreign key (based_on) references claim (id),
    add constraint claim_deleted_check check (edited or not deleted);

create index claim_slug_idx on claim (slug);
create index claim_based_on_idx on claim (based_on) where based_on is not null;
create index change_changed_at_idx on change (changed_at);
