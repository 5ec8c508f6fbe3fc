UPDATE match_proposal m
    JOIN referral r ON r.person_id = m.person_id
    JOIN referral s ON s.person_id = m.candidate_id
SET m.service_id = COALESCE(r.service_id, r.proposed_service_id, 0),
    m.candidate_service_id = COALESCE(s.service_id, s.proposed_service_id, 0);
