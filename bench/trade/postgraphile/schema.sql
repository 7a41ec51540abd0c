-- What a developer gives PostGraphile so that it answers as trade-service does: the series of a pair and the partners of
-- a country, from the releases that are current. Simpler than trade-service's own statements: one dataset, now, every
-- partner a country.
create schema peer;

create type peer.trade_year as (
    period integer, dataset text, exports numeric, imports numeric, turnover numeric, balance numeric
);

create function peer.pair_series(of integer, partner integer) returns setof peer.trade_year
    language sql stable
begin atomic
    select f.period, f.dataset, f.exports / 1000, f.imports / 1000, (f.exports + f.imports) / 1000,
           (f.exports - f.imports) / 1000
    from (select r.period, r.dataset,
                 sum(coalesce(t.total_milli, t.lines_milli)) filter (where (r.reporter = of) = (r.flow = 'X')) as exports,
                 sum(coalesce(t.total_milli, t.lines_milli)) filter (where (r.reporter = of) <> (r.flow = 'X')) as imports
          from trade_report r
          join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
              and c.reporter in (0, r.reporter) and c.period in (0, r.period)
              and c.known_from <= now() and c.known_to > now()
          join pair_total t on t.report_id = r.id
              and t.partner = case when r.reporter = of then pair_series.partner else of end
          where r.reporter in (of, pair_series.partner)
          group by r.period, r.dataset) f
    order by f.period;
end;

create type peer.trade_partner as (
    period integer, dataset text, partner integer, value numeric, rank integer, share numeric
);

create function peer.partner_ranking(of integer, wanted integer) returns setof peer.trade_partner
    language sql stable
begin atomic
    with answering as (
        select r.dataset, r.period
        from trade_report r
        join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
            and c.reporter in (0, r.reporter) and c.period in (0, r.period)
            and c.known_from <= now() and c.known_to > now()
        where r.reporter = of
        order by r.period desc
        limit 1),
    flows as (
        select t.partner as other, coalesce(t.total_milli, t.lines_milli) as value
        from answering a
        join trade_report r on r.reporter = of and r.period = a.period and r.dataset = a.dataset
        join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
            and c.reporter in (0, r.reporter) and c.period in (0, r.period)
            and c.known_from <= now() and c.known_to > now()
        join pair_total t on t.report_id = r.id
        union all
        select t.reporter, coalesce(t.total_milli, t.lines_milli)
        from answering a
        join pair_total t on t.partner = of and t.period = a.period
        join trade_report r on r.id = t.report_id and r.dataset = a.dataset
        join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
            and c.reporter in (0, r.reporter) and c.period in (0, r.period)
            and c.known_from <= now() and c.known_to > now())
    select a.period, a.dataset, p.other, p.value / 1000, cast(rank() over (order by p.value desc) as integer),
           p.value * 100 / sum(p.value) over ()
    from answering a
    cross join (select other, sum(value) as value from flows group by other) p
    order by p.value desc, p.other
    limit wanted;
end;

-- Plain lists: they cost PostGraphile less than connections.
comment on function peer.pair_series is E'@behavior -connection +list';
comment on function peer.partner_ranking is E'@behavior -connection +list';
