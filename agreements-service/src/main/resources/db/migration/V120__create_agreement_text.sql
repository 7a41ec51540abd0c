-- Texts of agreements by language, and what they are searched by. For every language that PostgreSQL brings a dictionary
-- for there is a configuration that takes accents away before it finds the stem. Texts of all other languages are folded,
-- and those written without blanks cut into pairs of characters, by the service: their configuration is 'simple'.

create extension if not exists unaccent;

do $$
declare
    dictionary text;
begin
    foreach dictionary in array array['arabic', 'armenian', 'basque', 'catalan', 'danish', 'dutch', 'english',
            'finnish', 'french', 'german', 'greek', 'hindi', 'hungarian', 'indonesian', 'irish', 'italian', 'lithuanian',
            'nepali', 'norwegian', 'portuguese', 'romanian', 'russian', 'serbian', 'spanish', 'swedish', 'tamil',
            'turkish', 'yiddish'] loop
        execute format('create text search configuration entente_%1$s (copy = pg_catalog.%1$s)', dictionary);
        execute format('alter text search configuration entente_%1$s alter mapping for hword, hword_part, word '
            'with unaccent, pg_catalog.%1$s_stem', dictionary);
    end loop;
end
$$;

create table agreement_text (
    release_id   integer not null,
    agreement_id text    not null,
    language     text    not null,
    authentic    boolean not null,
    url          text,
    source_key   text    not null,
    constraint agreement_text_pk primary key (release_id, agreement_id, language),
    constraint agreement_text_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade,
    constraint agreement_text_source_fk foreign key (release_id, source_key) references cited_source (release_id, key),
    constraint agreement_text_language_check check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$')
);

-- A text in pieces that together are the whole, so that what a search found can be shown without parsing a whole treaty.
-- 'words' is the content as its dictionary takes it; null when that is the content itself.
create table agreement_passage (
    release_id   integer   not null,
    agreement_id text      not null,
    language     text      not null,
    ordinal      integer   not null,
    content      text      not null,
    dictionary   regconfig not null,
    words        text,
    lexemes      tsvector generated always as (to_tsvector(dictionary, coalesce(words, content))) stored,
    constraint agreement_passage_pk primary key (release_id, agreement_id, language, ordinal),
    constraint agreement_passage_text_fk foreign key (release_id, agreement_id, language)
        references agreement_text (release_id, agreement_id, language) on delete cascade
);

-- What an agreement is found by in one language. 'head' is its title and, weighing less, what stands around it; 'lexemes'
-- are the head and the whole text. 'dated_on' is the agreement's, so that ordering thousands of hits reads no other table.
create table agreement_search (
    release_id   integer   not null,
    agreement_id text      not null,
    language     text      not null,
    dictionary   regconfig not null,
    dated_on     date,
    title        text      not null,
    context      text      not null,
    head         tsvector generated always as (
        setweight(to_tsvector(dictionary, title), 'A') || setweight(to_tsvector(dictionary, context), 'B')) stored,
    lexemes      tsvector,
    constraint agreement_search_pk primary key (release_id, agreement_id, language),
    constraint agreement_search_agreement_fk foreign key (release_id, agreement_id)
        references agreement (release_id, id) on delete cascade
);

-- Ranking reads many of them whole: undoing their compression would cost more than reading them.
alter table agreement_search alter column lexemes set storage external;

create index agreement_search_lexemes_idx on agreement_search using gin (lexemes);

-- The dictionaries in use, so that a search asks those alone.
create table search_language (
    language   text      not null,
    dictionary regconfig not null,
    constraint search_language_pk primary key (language)
);

create aggregate tsvector_joined(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

-- Agreements that are here already are found by their titles as soon as this has run. Titles in languages without a
-- dictionary follow with the next edition of their dossier, since the service prepares them.
insert into agreement_search (release_id, agreement_id, language, dictionary, dated_on, title, context)
select a.release_id, a.id, 'en', 'entente_english', a.dated_on, a.titles ->> 'en', replace(a.search_text, chr(10), ' ')
from agreement a;

update agreement_search set lexemes = head;

insert into search_language select distinct language, dictionary from agreement_search;
