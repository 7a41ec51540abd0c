package org.entente.trade.load;

/** The set-based steps of {@link FlowLoader}, in their order. */
final class FlowSql {
    /** For this transaction: one import runs at a time, and PostgreSQL's default of 4 MB sorts a year on disk. */
    static final String SORT_IN_MEMORY = "set local work_mem = '64MB'";

    /** From a report's number in the file to its id, with what lines and roll-ups repeat of it. */
    static final String CREATE_REPORT_MAP = """
            create temporary table flow_report (
                number integer not null, id integer not null, period integer not null, year smallint not null,
                reporter smallint not null, flow "char" not null)""";

    /** Lines sorted as answers read them; of lines with one key the first in the file. */
    static final String STORE_LINES = """
            insert into trade_flow (value_milli, net_weight_g, report_id, product, year, partner, status)
            select value_milli, net_weight_g, id, product, year, partner, status
            from (select s.*, r.id, r.year,
                         row_number() over (partition by r.id, s.partner, s.product order by s.line) as repetition
                  from flow_stage s
                  join flow_report r on r.number = s.report) l
            where repetition = 1
            order by id, partner, product""";

    /** Lines whose key came before in the file, with the line it came in. */
    static final String LIST_REPEATED = """
            select line, first_line, product
            from (select line, product, first_value(line) over key as first_line, row_number() over key as repetition
                  from flow_stage
                  window key as (partition by report, partner, product order by line)) l
            where repetition > 1
            order by line""";

    static final String DELETE_REPEATED = """
            delete from flow_stage s
            using (select line, row_number() over (partition by report, partner, product order by line) as repetition
                   from flow_stage) l
            where l.line = s.line and l.repetition > 1""";

    /** Sums by report, partner, chapter and level, from which both roll-ups are made without reading lines again. */
    static final String ADD_UP_LEVELS = """
            create temporary table flow_level as
            select r.id as report_id, s.partner,
                   case when s.product < 100 then s.product when s.product < 10000 then s.product / 100
                        else s.product / 10000 end as chapter,
                   case when s.product < 100 then 2 when s.product < 10000 then 4 else 6 end as level,
                   cast(sum(s.value_milli) as bigint) as value_milli,
                   cast(sum(s.net_weight_g) as bigint) as net_weight_g, cast(count(*) as integer) as line_count
            from flow_stage s
            join flow_report r on r.number = s.report
            where s.product > 0
            group by 1, 2, 3, 4""";

    /** Each chapter from its coarsest level, so that levels are never added together. */
    static final String STORE_CHAPTERS = """
            insert into pair_chapter (report_id, partner, chapter, level, value_milli, net_weight_g, line_count)
            select distinct on (report_id, partner, chapter)
                   report_id, partner, chapter, level, value_milli, net_weight_g, line_count
            from flow_level
            order by report_id, partner, chapter, level""";

    /** The reported total, and the sum of the coarsest level that the report has for the partner. */
    static final String STORE_TOTALS = """
            insert into pair_total (report_id, partner, period, reporter, flow, total_milli, total_status, lines_milli,
                                    line_count)
            select r.id, partner, r.period, r.reporter, r.flow, t.value_milli, t.status, l.value_milli,
                   coalesce(l.line_count, 0)
            from (select r.id as report_id, s.partner, s.value_milli, s.status
                  from flow_stage s
                  join flow_report r on r.number = s.report
                  where s.product = 0) t
            full join (
                  select report_id, partner, sum(value_milli) filter (where level = coarsest) as value_milli,
                         sum(line_count) as line_count
                  from (select *, min(level) over (partition by report_id, partner) as coarsest from flow_level) c
                  group by report_id, partner) l using (report_id, partner)
            join flow_report r on r.id = report_id
            order by 1, 2""";

    static final String DROP_STAGING = "drop table if exists flow_level, flow_report, flow_stage";

    private FlowSql() {}
}
