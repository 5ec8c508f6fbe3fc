package org.waymark.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps corrections and follow-ups of advice and trainings that were found in a scope before. */
@ApplicationScoped
class PracticeCareStore {

    private static final int MOST = 100;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String FOLLOW_UPS =
            "SELECT f.id, f.kind, a.reference,"
                    + " COALESCE(a.organisation, e.topic), f.due_on, f.what, c.display_name, f.done_on,"
                    + " f.outcome, f.subject_id FROM practice_follow_up f JOIN account c ON c.id = f.account_id LEFT"
                    + " JOIN advice_case a ON f.kind = 'ADVICE' AND a.id = f.subject_id LEFT JOIN"
                    + " training_event e ON f.kind = 'TRAINING' AND e.id = f.subject_id LEFT JOIN"
                    + " referral r ON r.id = a.referral_id LEFT JOIN person p ON p.id = r.person_id"
                    + " WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** How advice stands now is kept beside it, and it stands corrected. */
    void correct(AdviceReader.Row before, AdviceGiven right, String why, long by, Instant at) {
        change(
                "INSERT INTO advice_correction (id, advice_id, asked_on, role, organisation, practice,"
                        + " area, advised, reason, account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?)",
                Ids.next(),
                before.id(),
                before.askedOn(),
                before.role().name(),
                before.organisation(),
                before.practice().name(),
                before.area(),
                before.advised(),
                why,
                by,
                Columns.utc(at));
        change(
                "UPDATE advice_case SET asked_on = ?, role = ?, organisation = ?, practice = ?, area ="
                        + " ?, advised = ? WHERE id = ?",
                right.askedOn(),
                right.role().name(),
                right.organisation(),
                right.practice().name(),
                right.area(),
                right.advised(),
                before.id());
    }

    /** The same for a training. */
    void correct(
            TrainingReader.Event before,
            Trainings.Plan right,
            Integer attended,
            Integer feedback,
            String why,
            long by,
            Instant at) {
        change(
                "INSERT INTO training_correction (id, event_id, on_date, topic, place_kind, area,"
                        + " places, attended, feedback, reason, account_id, at) VALUES (?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                before.id(),
                before.on(),
                before.topic(),
                before.kind().name(),
                before.area(),
                before.places(),
                before.attended(),
                before.feedback(),
                why,
                by,
                Columns.utc(at));
        change(
                "UPDATE training_event SET on_date = ?, topic = ?, place_kind = ?, area = ?, places ="
                        + " ?, attended = ?, feedback = ?, version = version + 1 WHERE id = ?",
                right.on(),
                right.topic().strip(),
                right.kind().name(),
                right.area(),
                right.places(),
                attended,
                feedback,
                before.id());
    }

    /** How advice or a training stood before it was corrected, the newest first. */
    List<PracticeCare.Before> before(FollowedUp.Kind kind, long id) {
        String sql =
                kind == FollowedUp.Kind.ADVICE
                        ? "SELECT x.reason, c.display_name, x.at, x.asked_on, x.organisation,"
                                + " x.advised, NULL, NULL, NULL FROM advice_correction x JOIN account c"
                                + " ON c.id = x.account_id WHERE x.advice_id = ?"
                        : "SELECT x.reason, c.display_name, x.at, x.on_date, x.topic, NULL, x.places,"
                                + " x.attended, x.feedback FROM training_correction x JOIN account c ON"
                                + " c.id = x.account_id WHERE x.event_id = ?";
        return rows(sql + " ORDER BY x.id DESC LIMIT " + MOST, id).stream()
                .map(
                        row ->
                                new PracticeCare.Before(
                                        stood(row),
                                        row.text(0),
                                        row.text(1),
                                        Columns.instant(row.columns()[2])))
                .toList();
    }

    private static String stood(Row row) {
        return Stream.of(
                        DAY.format(row.date(3)),
                        row.text(4),
                        row.text(5),
                        counted(row.count(6), " places"),
                        counted(row.count(7), " came"),
                        counted(row.count(8), " gave feedback"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String counted(Integer number, String words) {
        return number == null ? null : number + words;
    }

    void followUp(
            FollowedUp.Kind kind,
            long subject,
            long serviceId,
            LocalDate due,
            String what,
            long by,
            Instant at) {
        change(
                "INSERT INTO practice_follow_up (id, service_id, kind, subject_id, due_on, what,"
                        + " account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                serviceId,
                kind.name(),
                subject,
                due,
                what,
                by,
                Columns.utc(at));
    }

    /** What is to be done, or was done, after one of them, what is to be done first. */
    List<FollowedUp> of(FollowedUp.Kind kind, long subject) {
        return rows(
                        FOLLOW_UPS
                                + "f.kind = ? AND f.subject_id = ? ORDER BY f.done_on IS NOT NULL,"
                                + " f.due_on, f.id LIMIT "
                                + MOST,
                        kind.name(),
                        subject)
                .stream()
                .map(PracticeCareStore::followedUp)
                .toList();
    }

    /** What is still to be done in a scope, the longest due first. */
    List<FollowedUp> open(ServiceScope scope, long actor) {
        return rows(
                        FOLLOW_UPS
                                + scope.condition("f.service_id")
                                + " AND f.done_on IS NULL"
                                + AdviceReader.known(actor)
                                + " ORDER BY f.due_on, f.id LIMIT "
                                + MOST)
                .stream()
                .map(PracticeCareStore::followedUp)
                .toList();
    }

    /** False when it was done already, or is none of these. */
    boolean done(
            FollowedUp.Kind kind, long subject, long id, LocalDate on, String outcome, long by) {
        return change(
                        "UPDATE practice_follow_up SET done_on = ?, done_by = ?, outcome = ? WHERE id ="
                                + " ? AND kind = ? AND subject_id = ? AND done_on IS NULL",
                        on,
                        by,
                        outcome,
                        id,
                        kind.name(),
                        subject)
                == 1;
    }

    private static FollowedUp followedUp(Row row) {
        return new FollowedUp(
                row.number(0),
                FollowedUp.Kind.valueOf(row.text(1)),
                row.text(2) == null ? row.number(9).toString() : row.text(2),
                row.text(3),
                row.date(4),
                row.text(5),
                row.text(6),
                row.date(7),
                row.text(8));
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
