package org.waymark.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.outcome.CasesOfPerson;
import org.waymark.outcome.OtherSurveys;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps waves and what they decided about ended cases. */
@ApplicationScoped
public class WaveStore implements OtherSurveys {

    private static final String SELECT =
            "SELECT w.id, w.organisation_id, w.name, w.survey, w.version_no, w.basis, w.weeks,"
                    + " w.first_day, w.last_day, w.stopped_on, GROUP_CONCAT(s.service_id ORDER BY"
                    + " s.service_id) FROM survey_wave w JOIN survey_wave_service s ON s.wave_id ="
                    + " w.id WHERE ";

    private static final String GROUP =
            " GROUP BY w.id, w.organisation_id, w.name, w.survey, w.version_no, w.basis, w.weeks,"
                    + " w.first_day, w.last_day, w.stopped_on ORDER BY w.first_day DESC, w.id DESC"
                    + " LIMIT 200";

    /** Nobody's record whose reach is restricted is part of a wave or of its numbers. */
    private static final String UNRESTRICTED =
            "c.restricted = FALSE AND NOT EXISTS (SELECT 1 FROM person me JOIN person also ON"
                    + " also.identity_id = me.identity_id AND also.restricted = TRUE WHERE me.id ="
                    + " c.person_id)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The waves of an organisation, newest first. */
    public List<Wave> of(long organisationId) {
        return waves("w.organisation_id = ?" + GROUP, organisationId);
    }

    /** All waves whose figures never change any more, newest first. */
    public List<Wave> closedBy(LocalDate day) {
        return waves("w.last_day <= ?" + GROUP, day.minusDays(Wave.DAYS_OPEN));
    }

    /** Those in which somebody is asked on a day. */
    List<Wave> running(LocalDate day) {
        return waves(
                "w.first_day <= ? AND w.last_day >= ? AND w.stopped_on IS NULL" + GROUP, day, day);
    }

    public Optional<Wave> one(long id) {
        return waves("w.id = ?" + GROUP, id).stream().findFirst();
    }

    void add(Wave wave, Instant at, long by) {
        change(
                "INSERT INTO survey_wave (id, organisation_id, name, survey, version_no, basis,"
                        + " weeks, first_day, last_day, opened_at, opened_by) VALUES (?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?)",
                wave.id(),
                wave.organisationId(),
                wave.name(),
                wave.survey(),
                wave.version(),
                wave.basis().name(),
                wave.weeks(),
                wave.firstDay(),
                wave.lastDay(),
                Columns.utc(at),
                by);
        wave.services()
                .forEach(
                        service ->
                                change(
                                        "INSERT INTO survey_wave_service (wave_id, service_id)"
                                                + " VALUES (?, ?)",
                                        wave.id(),
                                        service));
    }

    /** False when it was stopped before. */
    boolean stop(Wave wave, LocalDate day) {
        return change(
                        "UPDATE survey_wave SET stopped_on = ? WHERE id = ? AND organisation_id = ?"
                                + " AND stopped_on IS NULL",
                        day,
                        wave.id(),
                        wave.organisationId())
                == 1;
    }

    /** Ended cases that the wave is to decide about today. */
    List<Long> due(Wave wave, LocalDate today, int most) {
        return rows(
                        "SELECT c.id FROM support_case c JOIN survey_wave_service s ON s.service_id ="
                                + " c.service_id AND s.wave_id = ? WHERE c.is_open = FALSE AND"
                                + " c.closed_at >= ? AND c.closed_at < ? AND "
                                + UNRESTRICTED
                                + " AND NOT EXISTS (SELECT 1 FROM survey_wave_case x WHERE x.wave_id"
                                + " = ? AND x.case_id = c.id AND (x.verdict = 'ASKED' OR"
                                + " x.decided_on >= ?)) ORDER BY c.closed_at, c.id LIMIT "
                                + most,
                        wave.id(),
                        midnight(wave.closedFrom()),
                        midnight(wave.closedBefore(today)),
                        wave.id(),
                        today)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /** Is this ended case one that the wave asks about by today? */
    boolean covers(Wave wave, long caseId, LocalDate today) {
        return !rows(
                        "SELECT 1 FROM support_case c JOIN survey_wave_service s ON s.service_id ="
                                + " c.service_id AND s.wave_id = ? WHERE c.id = ? AND c.is_open ="
                                + " FALSE AND c.closed_at >= ? AND c.closed_at < ? AND "
                                + UNRESTRICTED,
                        wave.id(),
                        caseId,
                        midnight(wave.closedFrom()),
                        midnight(wave.closedBefore(today)))
                .isEmpty();
    }

    /** Locks what the wave says about a case until the transaction ends; true when it asked. */
    boolean hasAsked(Wave wave, long caseId, LocalDate today) {
        change(
                "INSERT IGNORE INTO survey_wave_case (wave_id, case_id, service_id, verdict,"
                        + " decided_on) SELECT ?, c.id, c.service_id, 'NO_WAY', ? FROM support_case c"
                        + " WHERE c.id = ?",
                wave.id(),
                today,
                caseId);
        return rows(
                        "SELECT verdict FROM survey_wave_case WHERE wave_id = ? AND case_id = ? FOR"
                                + " UPDATE",
                        wave.id(),
                        caseId)
                .stream()
                .anyMatch(row -> "ASKED".equals(row.text(0)));
    }

    void decide(long waveId, long caseId, String verdict, LocalDate today) {
        change(
                "UPDATE survey_wave_case SET verdict = ?, decided_on = ? WHERE wave_id = ? AND"
                        + " case_id = ?",
                verdict,
                today,
                waveId,
                caseId);
    }

    @Override
    public boolean takesOver(long caseId, LocalDate day) {
        return !rows(
                        "SELECT 1 FROM support_case c JOIN survey_wave_service s ON s.service_id ="
                                + " c.service_id JOIN survey_wave w ON w.id = s.wave_id AND w.basis ="
                                + " 'DURING' AND w.stopped_on IS NULL AND w.first_day <= ? AND"
                                + " w.last_day >= ? WHERE c.id = ? AND "
                                + UNRESTRICTED,
                        day,
                        day,
                        caseId)
                .isEmpty();
    }

    @Override
    public boolean isWaiting(long caseId) {
        return !rows(
                        "SELECT 1 FROM "
                                + CasesOfPerson.BY_CASE
                                + " JOIN wave_invitation i ON i.case_id = o.id WHERE c.id = ? AND"
                                + " i.sent = FALSE",
                        caseId)
                .isEmpty();
    }

    private List<Wave> waves(String condition, Object... values) {
        return rows(SELECT + condition, values).stream()
                .map(
                        row ->
                                new Wave(
                                        row.number(0),
                                        row.number(1),
                                        row.text(2),
                                        row.text(3),
                                        row.count(4),
                                        Wave.Basis.valueOf(row.text(5)),
                                        row.count(6),
                                        row.date(7),
                                        row.date(8),
                                        row.date(9),
                                        Arrays.stream(row.text(10).split(","))
                                                .map(Long::valueOf)
                                                .toList()))
                .toList();
    }

    private static Object midnight(LocalDate day) {
        return Columns.utc(day.atStartOfDay(Quarter.LONDON).toInstant());
    }

    private List<Row> rows(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList());
    }

    private int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
