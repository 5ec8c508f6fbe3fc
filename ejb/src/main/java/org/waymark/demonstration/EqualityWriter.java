package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.equality.EqualityQuestion;

/**
 * Writes what people of the city chose to say about themselves when their needs were assessed. Most
 * were asked, some only some of it; the shares are made up, near those of London in the census.
 */
final class EqualityWriter {

    private static final int ASKED = 92;
    private static final Map<EqualityQuestion, Weighted<String>> ANSWERS =
            new EnumMap<>(EqualityQuestion.class);

    static {
        ANSWERS.put(
                EqualityQuestion.GENDER_IDENTITY,
                Weighted.parse("SAME:880 DIFFERENT:12 R:50 DK:4 :90"));
        ANSWERS.put(
                EqualityQuestion.PARTNERSHIP,
                Weighted.parse(
                        "NEVER:430 PARTNERED:310 SEPARATED:60 DISSOLVED:70 WIDOWED:30 R:25 DK:3 :80"));
        ANSWERS.put(
                EqualityQuestion.MATERNITY,
                Weighted.parse("PREGNANT:25 MATERNITY:20 NEITHER:790 R:20 DK:8 :140"));
        ANSWERS.put(
                EqualityQuestion.RELIGION,
                Weighted.parse(
                        "NONE:290 CHRISTIAN:370 BUDDHIST:10 HINDU:40 JEWISH:18 MUSLIM:120 SIKH:14"
                                + " OTHER:12 R:60 DK:10 :60"));
        ANSWERS.put(
                EqualityQuestion.ORIENTATION,
                Weighted.parse("STRAIGHT:760 GAY:40 BISEXUAL:25 OTHER:8 R:80 DK:10 :90"));
    }

    private EqualityWriter() {}

    static void write(Connection connection, Dice dice) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT c.person_id, MIN(c.worker_id), MIN(c.assessed_at), MIN(c.id)"
                                        + " FROM support_case c WHERE c.assessed_at IS NOT NULL AND"
                                        + " c.worker_id IS NOT NULL GROUP BY c.person_id ORDER BY"
                                        + " c.person_id");
                BulkWriter answers =
                        new BulkWriter(
                                connection,
                                "person_equality",
                                "person_id",
                                "noted_by",
                                "said_at",
                                "version",
                                "gender_identity",
                                "partnership",
                                "maternity",
                                "religion",
                                "orientation")) {
            while (row.next()) {
                List<String> said =
                        Arrays.stream(EqualityQuestion.values())
                                .map(question -> ANSWERS.get(question).draw(dice))
                                .toList();
                if (dice.percent(ASKED) && said.stream().anyMatch(each -> !each.isEmpty())) {
                    answers.row(
                            row.getLong(1),
                            row.getLong(2),
                            row.getObject(3),
                            row.getLong(4),
                            said.get(0),
                            said.get(1),
                            said.get(2),
                            said.get(3),
                            said.get(4));
                }
            }
        }
    }
}
