package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Reads and keeps letters of the cases that somebody manages. */
@ApplicationScoped
class LetterQuery {

    /** People of one run: what a printer and a person take in one go. */
    static final int MOST = 50;

    private static final int RUNS = 20;

    private static final String CANDIDATES =
            "SELECT c.id, c.reference, c.person_id, TRIM(CONCAT(COALESCE(p.given_names, ''), ' ',"
                    + " p.surname)), x.first_channel, x.then_channel, x.name, c.restricted FROM"
                    + " support_case c JOIN person p ON p.id = c.person_id JOIN referral r ON r.id ="
                    + " c.referral_id JOIN first_channel_rule x ON x.id = (SELECT y.id FROM"
                    + " first_channel_rule y WHERE (y.crime_group IS NULL OR y.crime_group ="
                    + " r.crime_group) AND (y.enhanced_only = FALSE OR COALESCE(r.enhanced, '') <> ''"
                    + " OR EXISTS (SELECT 1 FROM enhanced_right e WHERE e.case_id = c.id AND e.applies"
                    + " = TRUE AND e.superseded_at IS NULL)) AND y.valid_from <= ? AND (y.valid_to IS"
                    + " NULL OR y.valid_to > ?) ORDER BY y.rule_order, y.id LIMIT 1) WHERE c.is_open ="
                    + " TRUE AND c.first_attempt_at IS NULL AND x.first_channel IN ('LETTER', 'TEXT')"
                    + " AND ";

    private static final String LINES =
            "SELECT c.reference, TRIM(CONCAT(COALESCE(p.given_names, ''), ' ', p.surname)),"
                    + " l.is_written, l.why, c.id, c.person_id, l.contact_point_id, s.neutral_name,"
                    + " t.body, u.phone FROM letter l JOIN letter_run u ON u.id = l.run_id JOIN"
                    + " letter_template t ON t.id = u.template_id JOIN support_case c ON c.id ="
                    + " l.case_id JOIN person p ON p.id = c.person_id JOIN service s ON s.id ="
                    + " c.service_id WHERE l.run_id = ? AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those who wait longest first. */
    List<Row> candidates(CaseScope scope, LocalDate today) {
        Query query =
                entityManager.createNativeQuery(
                        CANDIDATES + scope.sql() + " ORDER BY c.opened_at, c.id LIMIT " + MOST);
        query.setParameter(1, today);
        query.setParameter(2, today);
        bind(query, 3, scope);
        return Row.of(query.getResultList());
    }

    List<Letter.Template> templates(LocalDate today) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT t.id, t.code, t.version_no, t.name, t.body FROM"
                                                + " letter_template t WHERE t.valid_from <= ? AND"
                                                + " (t.valid_to IS NULL OR t.valid_to > ?) ORDER BY t.id")
                                .setParameter(1, today)
                                .setParameter(2, today)
                                .getResultList())
                .stream()
                .map(LetterQuery::template)
                .toList();
    }

    private static Letter.Template template(Row row) {
        return new Letter.Template(
                row.number(0), row.text(1), row.count(2), row.text(3), row.text(4));
    }

    void addRun(long id, long template, String phone, long by, Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO letter_run (id, template_id, phone, made_by, made_at) VALUES (?, ?,"
                                + " ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, template)
                .setParameter(3, phone)
                .setParameter(4, by)
                .setParameter(5, Columns.utc(at))
                .executeUpdate();
    }

    void add(long run, Letter.Candidate candidate, String why) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO letter (id, run_id, case_id, contact_point_id, is_written, why)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, run)
                .setParameter(3, candidate.caseId())
                .setParameter(4, why == null ? candidate.point() : null)
                .setParameter(5, why == null)
                .setParameter(6, why)
                .executeUpdate();
    }

    /** One's own runs, the newest first. */
    List<Letter.Run> runs(long by) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        RUN
                                                + " WHERE u.made_by = ? ORDER BY u.id DESC LIMIT "
                                                + RUNS)
                                .setParameter(1, by)
                                .getResultList())
                .stream()
                .map(LetterQuery::run)
                .toList();
    }

    Optional<Letter.Run> run(long id, long by) {
        return Row.of(
                        entityManager
                                .createNativeQuery(RUN + " WHERE u.id = ? AND u.made_by = ?")
                                .setParameter(1, id)
                                .setParameter(2, by)
                                .getResultList())
                .stream()
                .findFirst()
                .map(LetterQuery::run);
    }

    private static final String RUN =
            "SELECT u.id, t.name, u.phone, a.display_name, u.made_at, u.printed_at FROM letter_run u"
                    + " JOIN letter_template t ON t.id = u.template_id JOIN account a ON a.id ="
                    + " u.made_by";

    private static Letter.Run run(Row row) {
        return new Letter.Run(
                row.number(0),
                row.text(1),
                row.text(2),
                row.text(3),
                Columns.instant(row.columns()[4]),
                Columns.instant(row.columns()[5]));
    }

    /**
     * The lines of a run whose cases are in the scope: reference, name, written, why, case, person,
     * contact point, neutral name of the service, words and number of the template.
     */
    List<Row> lines(long run, CaseScope scope) {
        Query query =
                entityManager.createNativeQuery(
                        LINES + scope.sql() + " ORDER BY l.is_written DESC, l.id");
        query.setParameter(1, run);
        bind(query, 2, scope);
        return Row.of(query.getResultList());
    }

    /** The line of one case in a run, as {@link #lines} gives it. */
    Optional<Row> line(long run, long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(LINES + "c.id = ?")
                                .setParameter(1, run)
                                .setParameter(2, caseId)
                                .getResultList())
                .stream()
                .findFirst();
    }

    void printed(long run, Instant at) {
        entityManager
                .createNativeQuery("UPDATE letter_run SET printed_at = ? WHERE id = ?")
                .setParameter(1, Columns.utc(at))
                .setParameter(2, run)
                .executeUpdate();
    }

    /** Letters of one case, the newest first: id, name of the template, number, by, at. */
    List<Row> ofCase(long caseId) {
        return Row.of(
                entityManager
                        .createNativeQuery(
                                "SELECT l.id, t.name, u.phone, a.display_name, u.made_at FROM letter l"
                                        + " JOIN letter_run u ON u.id = l.run_id JOIN letter_template t ON"
                                        + " t.id = u.template_id JOIN account a ON a.id = u.made_by WHERE"
                                        + " l.case_id = ? AND l.is_written = TRUE ORDER BY l.id DESC LIMIT "
                                        + RUNS)
                        .setParameter(1, caseId)
                        .getResultList());
    }

    /** The run of one letter of a case; empty when it is not of that case. */
    Optional<Long> runOf(long letter, long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT run_id FROM letter WHERE id = ? AND case_id = ? AND"
                                                + " is_written = TRUE")
                                .setParameter(1, letter)
                                .setParameter(2, caseId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(row -> row.number(0));
    }

    private static void bind(Query query, int from, CaseScope scope) {
        int at = from;
        for (Object value : scope.values()) {
            query.setParameter(at++, value);
        }
    }
}
