-- The server's job repository (Jakarta Batch). Names and columns are what Payara asks for, with our prefix;
-- made here because the application's account may not create tables. Two changes: times are DATETIME(3), so
-- that they neither end in 2038 nor follow a session's time zone, and what is looked up has an index.
CREATE TABLE BATCH_JOBINSTANCEDATA (
  jobinstanceid BIGINT NOT NULL AUTO_INCREMENT,
  name VARCHAR(512),
  apptag VARCHAR(512),
  PRIMARY KEY (jobinstanceid)
);
