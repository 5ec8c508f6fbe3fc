CREATE TABLE BATCH_EXECUTIONINSTANCEDATA (
  jobexecid BIGINT NOT NULL AUTO_INCREMENT,
  jobinstanceid BIGINT,
  createtime DATETIME(3) NULL,
  starttime DATETIME(3) NULL,
  endtime DATETIME(3) NULL,
  updatetime DATETIME(3) NULL,
  parameters MEDIUMBLOB,
  batchstatus VARCHAR(512),
  exitstatus VARCHAR(512),
  PRIMARY KEY (jobexecid),
  CONSTRAINT batch_execution_of_instance FOREIGN KEY (jobinstanceid) REFERENCES BATCH_JOBINSTANCEDATA (jobinstanceid)
);
