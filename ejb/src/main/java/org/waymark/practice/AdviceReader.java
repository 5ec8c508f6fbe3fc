package org.waymark.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.person.KeptFrom;

/** Reads advice within a scope. */
@ApplicationScoped
class AdviceReader {

    /** Rows of one page. */
    static final int PAGE = 30;

    private static final String SELECT =
            "SELECT a.id, a.reference, a.service_id, a.asked_on, a.role, a.organisation, a.practice,"
                    + " a.area, a.advised, c.display_name, r.reference FROM advice_case a JOIN account c"
                    + " ON c.id = a.account_id LEFT JOIN referral r ON r.id = a.referral_id LEFT JOIN"
                    + " person p ON p.id = r.person_id WHERE ";

    /** Nothing of somebody whom only few may know of, or whom whoever asks has said they know. */
    private static final String KNOWN = " AND (p.id IS NULL OR p.restricted = FALSE AND %s)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * One.
     *
     * @param referral reference of what came of it; null for nothing
     */
    record Row(
            long id,
            String reference,
            long serviceId,
            LocalDate askedOn,
            ProfessionalRole role,
            String organisation,
            Practice practice,
            String area,
            String advised,
            String by,
            String referral) {}

    List<Row> page(ServiceScope scope, long actor, Long before) {
        return rows(
                scope.condition("a.service_id")
                        + known(actor)
                        + " AND a.id < ? ORDER BY a.id DESC LIMIT "
                        + (PAGE + 1),
                before == null ? Long.MAX_VALUE : before);
    }

    Optional<Row> one(ServiceScope scope, long actor, String reference) {
        return rows(
                        scope.condition("a.service_id") + known(actor) + " AND a.reference = ?",
                        reference)
                .stream()
                .findFirst();
    }

    static String known(long actor) {
        return KNOWN.formatted(KeptFrom.free(String.valueOf(actor), "p.id"));
    }

    /** How many were asked for from a day on. */
    long since(ServiceScope scope, LocalDate from) {
        return number(
                "SELECT COUNT(*) FROM advice_case a WHERE "
                        + scope.condition("a.service_id")
                        + " AND a.asked_on >= ?",
                from);
    }

    /** Trainings that were held from a day on, and who came to them, in this order. */
    long[] trainings(ServiceScope scope, LocalDate from) {
        String where =
                " FROM training_event e WHERE "
                        + scope.condition("e.service_id")
                        + " AND e.attended IS NOT NULL AND e.on_date >= ?";
        return new long[] {
            number("SELECT COUNT(*)" + where, from),
            number("SELECT COALESCE(SUM(e.attended), 0)" + where, from),
            number("SELECT COALESCE(SUM(e.feedback), 0)" + where, from)
        };
    }

    private long number(String sql, Object value) {
        return org.waymark.shared.Row.of(
                        entityManager.createNativeQuery(sql).setParameter(1, value).getResultList())
                .get(0)
                .number(0);
    }

    private List<Row> rows(String condition, Object value) {
        Query query = entityManager.createNativeQuery(SELECT + condition).setParameter(1, value);
        return org.waymark.shared.Row.of(query.getResultList()).stream()
                .map(
                        row ->
                                new Row(
                                        row.number(0),
                                        row.text(1),
                                        row.number(2),
                                        row.date(3),
                                        ProfessionalRole.valueOf(row.text(4)),
                                        row.text(5),
                                        Practice.valueOf(row.text(6)),
                                        row.text(7),
                                        row.text(8),
                                        row.text(9),
                                        row.text(10)))
                .toList();
    }
}
