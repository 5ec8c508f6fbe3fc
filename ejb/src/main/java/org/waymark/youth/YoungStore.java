package org.waymark.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.waymark.person.SafeAnswer;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps what is known of young people; always of a case that was opened in the actor's scope. */
@ApplicationScoped
class YoungStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    Optional<YoungPerson> of(long caseId) {
        return rows(
                        "SELECT responsibility, holder, holder_safe, competence, competence_by,"
                                + " competence_on, competence_why, consent_by, consent_on,"
                                + " peer_on_peer, exploitation, exploitation_why, youth_justice,"
                                + " youth_justice_by, version FROM young_person WHERE case_id = ?",
                        caseId)
                .stream()
                .findFirst()
                .map(
                        row ->
                                new YoungPerson(
                                        one(YoungPerson.Responsibility.class, row.text(0)),
                                        row.text(1),
                                        one(SafeAnswer.class, row.text(2)),
                                        one(YoungPerson.Competence.class, row.text(3)),
                                        row.text(4),
                                        row.date(5),
                                        row.text(6),
                                        one(YoungPerson.ConsentBy.class, row.text(7)),
                                        row.date(8),
                                        row.flag(9),
                                        one(YoungPerson.Exploitation.class, row.text(10)),
                                        row.text(11),
                                        row.flag(12),
                                        row.number(13),
                                        row.count(14)));
    }

    /** Their age on a day; what was given where no date of birth is known; null when unknown. */
    Integer age(long personId, LocalDate today) {
        Row row =
                rows(
                                "SELECT date_of_birth, age_given + COALESCE(GREATEST(0,"
                                        + " TIMESTAMPDIFF(YEAR, age_given_on, ?)), 0) FROM person"
                                        + " WHERE id = ?",
                                today,
                                personId)
                        .get(0);
        LocalDate born = row.date(0);
        return born == null
                ? row.count(1)
                : Integer.valueOf(Period.between(born, today).getYears());
    }

    void save(long caseId, YoungPerson young, Instant at, long by) {
        String sql =
                young.version() == 0
                        ? "INSERT IGNORE INTO young_person (responsibility, holder, holder_safe,"
                                + " competence, competence_by, competence_on, competence_why,"
                                + " consent_by, consent_on, peer_on_peer, exploitation,"
                                + " exploitation_why, youth_justice, youth_justice_by, saved_at,"
                                + " saved_by, case_id, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?, ?, ?, ? + 1)"
                        : "UPDATE young_person SET responsibility = ?, holder = ?, holder_safe = ?,"
                                + " competence = ?, competence_by = ?, competence_on = ?,"
                                + " competence_why = ?, consent_by = ?, consent_on = ?,"
                                + " peer_on_peer = ?, exploitation = ?, exploitation_why = ?,"
                                + " youth_justice = ?, youth_justice_by = ?, saved_at = ?, saved_by"
                                + " = ?, version = version + 1 WHERE case_id = ? AND version = ?";
        int changed =
                run(
                        sql,
                        name(young.responsibility()),
                        young.holder(),
                        name(young.holderSafe()),
                        name(young.competence()),
                        young.competenceBy(),
                        young.competenceOn(),
                        young.competenceWhy(),
                        name(young.consentBy()),
                        young.consentOn(),
                        young.peerOnPeer(),
                        name(young.exploitation()),
                        young.exploitationWhy(),
                        young.youthJustice(),
                        young.youthJusticeBy(),
                        Columns.utc(at),
                        by,
                        caseId,
                        young.version());
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static String name(Enum<?> one) {
        return one == null ? null : one.name();
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }

    private int run(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }
}
