-- A decision to share without consent took the place of what the person had said. It stands beside it now.
UPDATE consent x
    JOIN person p ON p.id = x.person_id
    LEFT JOIN (consent n JOIN person q ON q.id = n.person_id)
        ON q.identity_id = p.identity_id AND n.organisation_id = x.organisation_id AND n.purpose = x.purpose
        AND n.recipient_id <=> x.recipient_id AND n.id > x.id AND n.answer <> 'OVERRIDDEN'
SET x.superseded_at = NULL
WHERE x.superseded_at IS NOT NULL AND x.answer <> 'OVERRIDDEN' AND n.id IS NULL;
