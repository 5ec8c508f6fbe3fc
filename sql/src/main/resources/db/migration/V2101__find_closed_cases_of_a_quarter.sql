-- Outcomes, needs and indicators are counted of all services together: cases closed between two days.
CREATE INDEX ix_support_case_closed_at ON support_case (closed_at);
