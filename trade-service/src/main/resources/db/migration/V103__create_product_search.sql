-- Finding products by words and by the beginning of their code, and the sections that chapters are gathered in.

-- English stems, so that "oil" finds "oils", and the words themselves, so that their beginnings find them.
alter table product_entry
    add column words tsvector not null generated always as (
        to_tsvector('english', label) || to_tsvector('simple', label)) stored;

create index product_entry_words_idx on product_entry using gin (words);

-- The primary key begins with the classification; the wording of a code is looked for in all editions.
create index product_entry_number_idx on product_entry (number);

-- For the beginnings of codes, whatever the database's collation.
create index product_code_prefix_idx on product (code text_pattern_ops);

-- What a release of the list of sections says.
create table hs_section (
    release_id integer not null,
    numeral    text    not null,
    label      text    not null,
    constraint hs_section_pk primary key (release_id, numeral),
    constraint hs_section_release_fk foreign key (release_id) references release (id)
);
