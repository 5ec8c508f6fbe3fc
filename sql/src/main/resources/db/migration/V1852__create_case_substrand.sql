-- What the hate was about more exactly, as the person themselves or anybody else sees it. What was there before stands on the timeline.
CREATE TABLE case_substrand (
    case_id  BIGINT      NOT NULL,
    code     VARCHAR(40) NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    noted_by BIGINT      NOT NULL,
    PRIMARY KEY (case_id, code)
);
