package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.waymark.person.seal.ContentSeal;

/** Cases that are guessed, the guesser's own among them, each with a referral that waits. */
final class GuessedCases {

    static final String WHO = "amara.okafor";
    static final long SERVICE = 1000;

    private static final String FREE =
            "NOT p.restricted AND NOT EXISTS (SELECT 1 FROM conflict k JOIN person q ON q.id ="
                    + " k.person_id WHERE q.identity_id = p.identity_id AND k.account_id = a.id)";

    private static final String OF =
            "SELECT c.*, s.organisation_id, r.reference AS referral_reference, (SELECT"
                    + " MIN(x.area_code) FROM team_area x JOIN team y ON y.id = x.team_id WHERE"
                    + " y.service_id = s.id) AS borough FROM support_case c JOIN service s ON s.id ="
                    + " c.service_id JOIN referral r ON r.id = c.referral_id JOIN person p ON p.id ="
                    + " c.person_id JOIN account a ON a.username = '"
                    + WHO
                    + "' WHERE c.is_open AND NOT c.restricted AND "
                    + FREE
                    + " AND NOT EXISTS (SELECT 1 FROM case_transfer t WHERE t.case_id = c.id OR"
                    + " t.person_id = p.id) AND NOT EXISTS (SELECT 1 FROM break_glass b WHERE"
                    + " b.case_id = c.id) AND NOT EXISTS (SELECT 1 FROM named_staff n WHERE n.case_id"
                    + " = c.id) AND ";

    private static final String WAITING =
            "SELECT c.id, c.reference, c.person_id FROM referral c JOIN person p ON p.id = c.person_id"
                    + " JOIN service s ON s.id = c.proposed_service_id JOIN account a ON a.username ="
                    + " '"
                    + WHO
                    + "' WHERE c.state IN ('RECEIVED', 'HELD') AND NOT EXISTS (SELECT 1 FROM"
                    + " support_case d WHERE d.person_id = p.id) AND "
                    + FREE
                    + " AND ";

    private final DataSource database;
    private final List<HiddenCase> open;
    private final List<HiddenCase> hidden;

    GuessedCases(DataSource database, ContentSeal keys) throws SQLException {
        this.database = database;
        Map<String, Object> hers = row(OF + "c.worker_id = a.id AND c.service_id = " + SERVICE);
        String others = "s.organisation_id <> a.organisation_id";
        Map<String, Object> waiting = row(WAITING + "s.id = " + SERVICE);
        Map<String, Object> colleagues =
                row(OF + "c.worker_id <> a.id AND c.service_id = " + SERVICE);
        open =
                List.of(
                        new HiddenCase(HiddenCase.Why.NOT, hers, waiting, hers, keys),
                        new HiddenCase(HiddenCase.Why.NOT, colleagues, waiting, hers, keys));
        hidden =
                List.of(
                        new HiddenCase(
                                HiddenCase.Why.OTHER,
                                row(OF + "c.worker_id IS NOT NULL AND c.service_id = 1010"),
                                row(WAITING + others),
                                hers,
                                keys),
                        new HiddenCase(HiddenCase.Why.RESTRICTED, colleagues, waiting, hers, keys),
                        new HiddenCase(
                                HiddenCase.Why.KEPT,
                                row(OF + "c.worker_id = a.id AND c.id <> " + hers.get("id")),
                                waiting,
                                hers,
                                keys));
    }

    /** Those that the guesser may open: their own, and one of a colleague that they manage. */
    List<HiddenCase> open() {
        return open;
    }

    List<HiddenCase> all() {
        return Stream.concat(open.stream(), hidden.stream()).toList();
    }

    /** Those that do not exist for the guesser. */
    List<HiddenCase> hidden() {
        return hidden;
    }

    private Map<String, Object> row(String sql) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(sql + " ORDER BY c.id LIMIT 1");
                ResultSet row = statement.executeQuery()) {
            assertThat(row.next()).as(sql).isTrue();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.put(row.getMetaData().getColumnLabel(i), row.getObject(i));
            }
        }
        return values;
    }
}
