package org.waymark.referral.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.waymark.referral.KnownElsewhere;
import org.waymark.shared.Columns;

/**
 * Says of newcomers whether support services of other organisations have known them within twelve
 * months: a band, from likely matches that are not restricted and about another crime. Which
 * service, crime or day it was is nowhere kept.
 */
final class ElsewhereWriter {

    private static final int AT_ONCE = 500;
    private static final int MONTHS = 12;

    private static final String KNOWN =
            "SELECT r.id, COUNT(DISTINCT o.id) FROM match_proposal m JOIN referral r ON r.person_id ="
                    + " m.person_id JOIN service s ON s.id = COALESCE(r.service_id,"
                    + " r.proposed_service_id) JOIN person q ON q.id = m.candidate_id AND q.restricted ="
                    + " FALSE JOIN referral o ON o.person_id = q.id JOIN service t ON t.id ="
                    + " COALESCE(o.service_id, o.proposed_service_id) WHERE m.band = 'LIKELY' AND"
                    + " t.organisation_id <> s.organisation_id AND o.received_at >= ? AND"
                    + " o.disposition NOT IN ('EXCLUDED', 'SUPPRESSED') AND o.state <> 'WITHDRAWN' AND o.parent_id IS NULL AND"
                    + " NOT (o.crime_ref <=> r.crime_ref AND o.sending_force <=> r.sending_force AND"
                    + " r.crime_ref IS NOT NULL) AND m.person_id IN (";
    private static final String MARK = "UPDATE referral SET known_elsewhere = ? WHERE id = ?";

    private final Connection connection;

    ElsewhereWriter(Connection connection) {
        this.connection = connection;
    }

    /**
     * Marks the referrals of these people.
     *
     * @return those that were marked
     */
    List<Long> mark(Collection<Long> people, Instant at) throws SQLException {
        List<Long> marked = new ArrayList<>();
        List<Long> all = new ArrayList<>(people);
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                mark(all.subList(from, Math.min(from + AT_ONCE, all.size())), at, mark, marked);
            }
            if (!marked.isEmpty()) {
                mark.executeBatch();
            }
        }
        return marked;
    }

    private void mark(List<Long> some, Instant at, PreparedStatement mark, List<Long> marked)
            throws SQLException {
        String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
        try (PreparedStatement known =
                connection.prepareStatement(KNOWN + marks + ") GROUP BY r.id")) {
            known.setObject(
                    1, Columns.utc(at.atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant()));
            for (int i = 0; i < some.size(); i++) {
                known.setLong(i + 2, some.get(i));
            }
            try (ResultSet rows = known.executeQuery()) {
                while (rows.next()) {
                    KnownElsewhere band = KnownElsewhere.of(rows.getInt(2));
                    if (band != null) {
                        mark.setString(1, band.name());
                        mark.setLong(2, rows.getLong(1));
                        mark.addBatch();
                        marked.add(rows.getLong(1));
                    }
                }
            }
        }
    }
}
