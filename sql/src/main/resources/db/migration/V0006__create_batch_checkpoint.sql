-- Read and written at every chunk by its text key, so the key is indexed (Payara's own table has none).
CREATE TABLE BATCH_CHECKPOINTDATA (
  id VARCHAR(512) NOT NULL,
  obj MEDIUMBLOB,
  PRIMARY KEY (id)
);
