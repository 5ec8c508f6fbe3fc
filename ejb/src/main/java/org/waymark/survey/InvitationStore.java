package org.waymark.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.Row;

/**
 * Keeps who is asked in a wave and what was answered. An invitation that is answered forgets its
 * case, its link and its day in the transaction that keeps the answers, which know neither.
 */
@ApplicationScoped
class InvitationStore {

    private static final String OPEN =
            "SELECT i.id, i.wave_id, i.case_id, i.service_id, i.way, i.expires_on FROM"
                    + " wave_invitation i WHERE i.used = FALSE AND i.case_id IS NOT NULL AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    private final SecureRandom random = new SecureRandom();

    /**
     * Asks somebody.
     *
     * @param sent are they asked at once, and not only when a message has left?
     */
    void add(Wave wave, long caseId, Way way, byte[] tokenHash, LocalDate today, boolean sent) {
        Row about =
                rows(
                                "SELECT c.service_id, p.sex, COALESCE(TIMESTAMPDIFF(YEAR,"
                                        + " p.date_of_birth, ?), p.age_given) FROM support_case c JOIN"
                                        + " person p ON p.id = c.person_id WHERE c.id = ?",
                                today,
                                caseId)
                        .get(0);
        change(
                "INSERT INTO wave_invitation (id, wave_id, case_id, service_id, token_hash, asked_on,"
                        + " expires_on, way, sent, used, age_group, sex) VALUES (?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, FALSE, ?, ?)",
                random.nextLong(Long.MAX_VALUE),
                wave.id(),
                caseId,
                about.number(0),
                tokenHash,
                today,
                wave.expiry(today),
                way.name(),
                sent,
                AgeGroup.of(about.count(2)).name(),
                AskedSex.of(about.text(1)).name());
    }

    /** Who holds this secret, locked until the transaction ends when it is to be answered. */
    Optional<Asked> byToken(byte[] tokenHash, boolean lock) {
        return asked(OPEN + "i.token_hash = ?" + (lock ? " FOR UPDATE" : ""), tokenHash);
    }

    /** Who was asked about a case in a wave and has not answered, locked. */
    Optional<Asked> ofCase(long waveId, long caseId) {
        return asked(OPEN + "i.wave_id = ? AND i.case_id = ? FOR UPDATE", waveId, caseId);
    }

    /** From now on they answer another way: what they held before opens nothing. */
    void changeWay(Asked asked, Way way, byte[] tokenHash) {
        change(
                "UPDATE wave_invitation SET way = ?, token_hash = ?, sent = TRUE WHERE id = ?",
                way.name(),
                tokenHash,
                asked.id());
    }

    /** The invitation about a case whose message has not left yet: its id and its wave. */
    Optional<Row> unsent(long caseId) {
        return rows(
                        "SELECT id, wave_id FROM wave_invitation WHERE case_id = ? AND sent = FALSE",
                        caseId)
                .stream()
                .findFirst();
    }

    void sent(long id, LocalDate today, LocalDate expiry) {
        change(
                "UPDATE wave_invitation SET sent = TRUE, asked_on = ?, expires_on = ? WHERE id = ?",
                today,
                expiry,
                id);
    }

    void remove(long id) {
        change("DELETE FROM wave_invitation WHERE id = ? AND used = FALSE", id);
    }

    /** Keeps answers that were checked, and forgets whose they are. */
    void answered(Asked asked, Survey survey, Map<String, String> answers) {
        long id = random.nextLong(Long.MAX_VALUE);
        change(
                "INSERT INTO wave_response (id, wave_id, service_id, way, age_group, sex) SELECT ?,"
                        + " wave_id, service_id, way, age_group, sex FROM wave_invitation WHERE id = ?",
                id,
                asked.id());
        for (Question question : survey.questions()) {
            String answer = answers.get(question.code());
            if (answer != null) {
                change(
                        "INSERT INTO wave_answer (response_id, question, answer, words) VALUES (?, ?,"
                                + " ?, ?)",
                        id,
                        question.code(),
                        question.isText() ? null : answer,
                        question.isText() ? answer : null);
            }
        }
        change(
                "UPDATE wave_invitation i JOIN survey_wave w ON w.id = i.wave_id SET i.used = TRUE,"
                        + " i.sent = TRUE, i.case_id = NULL, i.token_hash = NULL, i.asked_on ="
                        + " w.first_day, i.expires_on = w.first_day WHERE i.id = ?",
                asked.id());
    }

    private Optional<Asked> asked(String sql, Object... values) {
        return rows(sql, values).stream()
                .map(
                        row ->
                                new Asked(
                                        row.number(0),
                                        row.number(1),
                                        row.number(2),
                                        row.number(3),
                                        Way.valueOf(row.text(4)),
                                        row.date(5)))
                .findFirst();
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
