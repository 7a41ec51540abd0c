-- What money was worth: exchange rates and price indices, each an edition of a dataset that an asker names.
create table money_factor (
    release_id integer not null,
    kind       text    not null,
    currency   text    not null,
    period     integer not null,
    value      numeric not null,
    constraint money_factor_pk primary key (release_id, kind, currency, period),
    constraint money_factor_release_fk foreign key (release_id) references release (id),
    constraint money_factor_kind_check check (kind in ('AVERAGE_RATE', 'END_RATE', 'PRICE_INDEX')),
    constraint money_factor_currency_check check (currency ~ '^[A-Z]{3}$'),
    constraint money_factor_value_check check (value > 0)
);
