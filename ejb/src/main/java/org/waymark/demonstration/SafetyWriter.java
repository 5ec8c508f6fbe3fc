package org.waymark.demonstration;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.person.seal.BesideServerWriter;
import org.waymark.person.seal.SealedField;
import org.waymark.safety.WordsCoding;
import org.waymark.shared.Columns;
import org.waymark.shared.TaggedPdf;

/**
 * Gives some open cases of domestic abuse what keeps people safe: a plan, children, an order that
 * was breached, and referrals to a MARAC with a meeting to come; some young people what was decided
 * about social care, and victims of hate an order and what happened again. Its words are sealed, so
 * that it is left out where there is no key to seal with.
 */
final class SafetyWriter {

    private static final String OPEN =
            "SELECT c.id, c.person_id, c.service_id, c.worker_id, a.display_name, r.residence_area,"
                    + " s.name, p.given_names, p.surname, s.organisation_id, c.opened_at FROM support_case c JOIN"
                    + " referral r ON r.id = c.referral_id JOIN person p ON p.id = c.person_id JOIN"
                    + " service s ON s.id = c.service_id JOIN account a ON a.id = c.worker_id JOIN area"
                    + " e ON e.code = r.residence_area AND e.kind IN ('BOROUGH', 'CITY') WHERE"
                    + " c.is_open = TRUE AND c.restricted = FALSE AND p.restricted = FALSE AND"
                    + " c.state IN ('ENGAGED', 'ASSESSED', 'ACTIVE') AND ";

    private static final String DANGER =
            OPEN
                    + "r.domestic_abuse = TRUE AND (s.code = 'IDVA' OR a.username = 'amara.okafor')"
                    + " ORDER BY a.username <> 'amara.okafor', c.risk <> 'HIGH', c.id DESC LIMIT 16";

    private static final String YOUNG = OPEN + "s.code = 'YPA' ORDER BY c.id LIMIT 3";
    private static final String HATE = OPEN + "s.code = 'HATE' ORDER BY c.id LIMIT 2";

    private static final long SECONDS_OF_HOUR = 3_600;

    private final Connection connection;
    private final BesideServerWriter seal;
    private final CityIds ids;
    private final Instant now;

    private SafetyWriter(Connection connection, BesideServerWriter seal, CityIds ids, Instant now) {
        this.connection = connection;
        this.seal = seal;
        this.ids = ids;
        this.now = now;
    }

    /** A case that gets some. */
    record Case(
            long id,
            long person,
            long service,
            long worker,
            String workerName,
            String area,
            String serviceName,
            String name,
            long organisation,
            Instant opened) {

        /** A moment, or an hour after the case was opened when that is later. */
        Instant notBefore(Instant at) {
            Instant first = opened.plusSeconds(SECONDS_OF_HOUR);
            return at.isBefore(first) ? first : at;
        }
    }

    static void write(Connection connection, CityIds ids, Instant now) throws SQLException {
        BesideServerWriter seal =
                new BesideServerWriter(
                        connection,
                        System.getenv("WAYMARK_PERSON_KEYS"),
                        System.getenv("WAYMARK_PERSON_KEYS_FILE"));
        if (!seal.isReady()) {
            return;
        }
        SafetyWriter writer = new SafetyWriter(connection, seal, ids, now);
        SafetyStory story = new SafetyStory(writer, ids, now);
        int number = 0;
        for (Case each : writer.cases(DANGER)) {
            story.plan(each, number);
            if (number % 2 == 0) {
                story.child(each, number);
            }
            if (number % 3 == 0) {
                story.order(each);
            }
            if (number % 2 == 0) {
                story.marac(each, number);
            }
            if (number % 4 == 1) {
                story.withdrawing(each);
            }
            if (number % 4 == 0) {
                story.home(each);
            }
            if (number % 5 == 0) {
                writer.document(each, "Letter of the housing office");
            }
            number++;
        }
        for (Case each : writer.cases(YOUNG)) {
            story.young(each, number++);
        }
        for (Case each : writer.cases(HATE)) {
            story.orderAgainstNeighbour(each);
            story.again(each);
        }
        OutsideStory.write(writer, ids, now);
    }

    private List<Case> cases(String which) throws SQLException {
        List<Case> cases = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(which);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                cases.add(
                        new Case(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8) + " " + row.getString(9),
                                row.getLong(10),
                                Columns.instant(row.getObject(11))));
            }
        }
        return cases;
    }

    void line(Case of, Instant at, String kind, String title, String detail, Long subject)
            throws SQLException {
        insert(
                "INSERT INTO case_event (id, case_id, at, account_id, actor, kind, title, detail,"
                        + " subject_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.at(at),
                of.id(),
                at,
                of.worker(),
                of.workerName(),
                kind,
                title,
                detail,
                subject);
    }

    /** A letter that somebody brought, sealed as an upload is. */
    private void document(Case of, String title) throws SQLException {
        Instant at = of.notBefore(now.minus(Duration.ofDays(7)));
        long id = ids.at(at);
        long version = ids.at(at);
        byte[] file =
                TaggedPdf.neutral(
                        "<html lang='en'><head><title>Letter</title></head><body><h1>Your"
                                + " application</h1><p>We have received your application to move and"
                                + " will answer within ten working days.</p></body></html>");
        insert(
                "INSERT INTO case_document (id, case_id, person_id, therapeutic, account_id, newest_no,"
                        + " version) VALUES (?, ?, ?, FALSE, ?, 1, 0)",
                id,
                of.id(),
                of.person(),
                of.worker());
        insert(
                "INSERT INTO case_document_version (id, document_id, version_no, at, account_id, kind,"
                        + " title, bytes, pieces) VALUES (?, ?, 1, ?, ?, 'PDF', ?, ?, 1)",
                version,
                id,
                at,
                of.worker(),
                seal.seal(
                        of.person(),
                        new SealedField("case_document_version", "title", version),
                        title.getBytes(StandardCharsets.UTF_8),
                        now),
                file.length);
        insert(
                "INSERT INTO case_document_piece (version_id, piece_no, content) VALUES (?, 0, ?)",
                version,
                seal.sealFile(
                        of.person(),
                        new SealedField("case_document_piece", "content", version),
                        file,
                        now));
        line(of, at, "DOCUMENT", "Document added", null, id);
    }

    byte[] sealed(Case of, String table, long row, Map<String, String> words) throws SQLException {
        return sealed(of.person(), table, row, words);
    }

    /** The same for what hangs on no case and has a key of its own. */
    byte[] sealed(long key, String table, long row, Map<String, String> words) throws SQLException {
        return seal.seal(key, new SealedField(table, "words", row), WordsCoding.bytes(words), now);
    }

    void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1,
                        values[i] instanceof Instant instant ? Columns.utc(instant) : values[i]);
            }
            statement.executeUpdate();
        }
    }
}
