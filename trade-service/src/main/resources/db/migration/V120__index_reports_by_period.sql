-- Indicators of the world ask for every report of a dataset and period at once.
create index trade_report_period_idx on trade_report (dataset, period);
