-- When the risk of a case was last said to be what it is, or higher: a checklist that lowers it has to be newer. NULL: when the case was opened.
ALTER TABLE support_case ADD COLUMN risk_said_at DATETIME(6);
