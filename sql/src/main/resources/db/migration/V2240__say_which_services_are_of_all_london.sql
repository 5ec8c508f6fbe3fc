UPDATE published_quarter
   SET content = CONCAT(content, (SELECT GROUP_CONCAT(CONCAT('LONDON_ONLY - ', code, ' - - 1', CHAR(10 USING utf8mb4)) ORDER BY id SEPARATOR '')
                                    FROM service WHERE kind = 'HARMFUL_PRACTICES'))
 WHERE edition = 'FINAL'
   AND EXISTS (SELECT 1 FROM service WHERE kind = 'HARMFUL_PRACTICES');
