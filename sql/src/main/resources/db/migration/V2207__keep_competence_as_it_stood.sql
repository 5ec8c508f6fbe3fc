INSERT INTO young_competence (id, case_id, competence, decided_by, decided_on, why, account_id, at)
SELECT y.case_id, y.case_id, y.competence, y.competence_by, y.competence_on, y.competence_why, y.saved_by, y.saved_at
FROM young_person y WHERE y.competence IS NOT NULL;
