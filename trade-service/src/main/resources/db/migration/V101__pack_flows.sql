-- The lines of a report and partner become one row, some 10 bytes a line instead of 60 (docs/adr/0007). Rows that an
-- earlier version wrote are carried over. flow: X export, M import, and the parts of them that some reporters publish:
-- R re-export, I re-import, D domestic export, F foreign import, P and Q imports, S and T exports for processing.

alter table trade_report drop constraint trade_report_flow_check;
alter table trade_report add constraint trade_report_flow_check
    check (flow in ('X', 'M', 'R', 'I', 'D', 'F', 'P', 'Q', 'S', 'T'));

alter table trade_flow rename to trade_flow_before;

-- The truth: what a report says of a partner, product by product; immutable. customs, mode and second_partner say how
-- the goods crossed the border; C00, 0 and 0 are all of them, other rows are parts of those. Read it with trade_flow_line.
create table trade_flow (
    report_id      integer  not null,
    partner        smallint not null,
    second_partner smallint not null default 0,
    mode           smallint not null default 0,
    customs        text     not null default 'C00',
    line_count     integer  not null,
    lines          bytea    not null,
    constraint trade_flow_pk primary key (report_id, partner, second_partner, mode, customs),
    constraint trade_flow_line_count_check check (line_count > 0)
);

-- Packed lines do not get smaller by compression; trying costs time at every import.
alter table trade_flow alter column lines set storage external;

-- Roll-up: what a report says of each product over all partners: its lines of the world where it has some, otherwise
-- the sum of its partners' lines (summed). No foreign key: written by the statement that has just read the reports.
create table report_product (
    report_id  integer not null,
    summed     boolean not null,
    line_count integer not null,
    lines      bytea   not null,
    constraint report_product_pk primary key (report_id)
);

alter table report_product alter column lines set storage external;

-- Chapters are added up from the lines, which are at hand in one row.
drop table pair_chapter;

-- Reads what org.entente.trade.flow.PackedLines writes, which describes the layout.
create function unpack_lines(packed bytea)
    returns table (product integer, value_milli bigint, net_weight_g bigint, quantity_milli bigint,
                   quantity_unit integer, status "char", weight_estimated boolean, quantity_estimated boolean)
    language plpgsql immutable strict parallel safe as
$$
declare
    numbers bigint[] := '{}';
    place   integer := 0;
    head    integer;
    part    integer;
    shift   integer;
    n       bigint;
begin
    product := 0;
    while place < length(packed) loop
        -- how many numbers follow the head is known only after it: product first, then the others
        numbers := '{}';
        for field in 0..4 loop
            continue when field = 1 and head & 7 = 4 or field = 2 and head & 8 = 0 or field > 2 and head & 16 = 0;
            n := 0;
            shift := 0;
            loop
                part := get_byte(packed, place);
                place := place + 1;
                n := n | (cast(part & 127 as bigint) << shift);
                shift := shift + 7;
                exit when part < 128;
            end loop;
            if field = 0 then
                product := product + cast(n as integer);
                head := get_byte(packed, place);
                place := place + 1;
            elsif field < 4 then
                n := case when n & 1 = 0 then ((n >> 1) & 9223372036854775807) * 1000
                          else (n >> 1) & 9223372036854775807 end;
            end if;
            numbers[field] := n;
        end loop;
        value_milli := numbers[1];
        net_weight_g := numbers[2];
        quantity_milli := numbers[3];
        quantity_unit := cast(numbers[4] as integer);
        status := substr('RECBN', (head & 7) + 1, 1);
        weight_estimated := head & 32 <> 0;
        quantity_estimated := head & 64 <> 0;
        return next;
    end loop;
end
$$;

-- For people and for checks: every line of every report. Answers read the packed lines instead.
create view trade_flow_line as
select f.report_id, f.partner, f.second_partner, f.mode, f.customs, l.product, l.value_milli, l.net_weight_g,
       l.quantity_milli, l.quantity_unit, l.status, l.weight_estimated, l.quantity_estimated
from trade_flow f
cross join lateral unpack_lines(f.lines) l;

-- ---- What an earlier version wrote ----

create function pg_temp.packed_number(n bigint) returns bytea language plpgsql immutable as
$$
declare
    packed bytea := '';
    rest   bigint := n;
begin
    -- without sign: a large number shifted left has its highest bit set
    while rest & ~127::bigint <> 0 loop
        packed := packed || set_byte('\x00', 0, cast(rest & 127 as integer) | 128);
        rest := rest >> 7 & 144115188075855871;
    end loop;
    return packed || set_byte('\x00', 0, cast(rest as integer));
end
$$;

create function pg_temp.packed_scaled(n bigint) returns bytea language sql immutable as
$$
    select case when n is null then ''::bytea
                else pg_temp.packed_number(case when n % 1000 = 0 then n / 1000 << 1 else n << 1 | 1 end) end
$$;

create function pg_temp.packed_line(distance integer, value_milli bigint, net_weight_g bigint, status "char")
    returns bytea language sql immutable as
$$
    select pg_temp.packed_number(distance)
        || set_byte('\x00', 0, strpos('RECBN', cast(status as text)) - 1 + case when net_weight_g is null then 0 else 8 end)
        || pg_temp.packed_scaled(value_milli)
        || pg_temp.packed_scaled(net_weight_g)
$$;

insert into trade_flow (report_id, partner, line_count, lines)
select report_id, partner, count(*),
       string_agg(pg_temp.packed_line(distance, value_milli, net_weight_g, status), ''::bytea order by product)
from (select *, product - lag(product, 1, 0) over (partition by report_id, partner order by product) as distance
      from trade_flow_before
      where product > 0) l
group by report_id, partner
order by report_id, partner;

insert into report_product (report_id, summed, line_count, lines)
select report_id, bool_and(summed), count(*),
       string_agg(pg_temp.packed_line(distance, value_milli, net_weight_g, status), ''::bytea order by product)
from (select *, product - lag(product, 1, 0) over (partition by report_id order by product) as distance
      from (select f.report_id, f.product, not w.has_world as summed,
                   cast(sum(f.value_milli) as bigint) as value_milli,
                   case when count(f.net_weight_g) = count(*) then cast(sum(f.net_weight_g) as bigint) end as net_weight_g,
                   case when sum(f.value_milli) is null then 'N'
                        when count(*) = 1 or w.has_world then min(cast(f.status as text))
                        when bool_or(f.status = 'E') then 'E'
                        when bool_and(f.status = 'B') then 'B' else 'R' end::"char" as status
            from trade_flow_before f
            join (select report_id, bool_or(partner = 0) as has_world
                  from trade_flow_before where product > 0 group by report_id) w using (report_id)
            where f.product > 0 and (f.partner = 0) = w.has_world
            group by f.report_id, f.product, w.has_world) p) l
group by report_id
order by report_id;

drop table trade_flow_before;

analyze trade_flow;
analyze report_product;
