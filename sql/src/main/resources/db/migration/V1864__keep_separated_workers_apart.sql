-- Whoever was kept apart by a safeguarding lead stays so when they take back what they had declared.
UPDATE conflict k JOIN person p ON p.id = k.person_id SET k.known_id = NULL
    WHERE k.kind = 'BLOCK' AND k.known_id IS NOT NULL AND (
        EXISTS (SELECT 1 FROM collision x JOIN collision_decision d ON d.collision_id = x.id AND d.decision = 'SEPARATE' WHERE x.person_id = p.id)
        OR EXISTS (SELECT 1 FROM referral r JOIN collision x ON x.referral_id = r.id JOIN collision_decision d ON d.collision_id = x.id
            AND d.decision = 'SEPARATE' WHERE r.person_id = p.id));
