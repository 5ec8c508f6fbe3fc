-- Its rows are in return_explanation.
DROP TABLE return_reason;
