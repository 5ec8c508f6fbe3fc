package org.waymark.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps the versions of the retention rules: a version is ended, never changed. */
@ApplicationScoped
class RuleStore {

    private static final String SELECT =
            "SELECT u.id, u.trigger_kind, u.organisation_id, u.service_id, u.amount, u.unit,"
                    + " u.action, u.valid_from, u.valid_to, u.reason, u.set_at, a.display_name,"
                    + " COALESCE(s.name, o.name) FROM retention_rule u LEFT JOIN account a ON a.id ="
                    + " u.set_by LEFT JOIN organisation o ON o.id = u.organisation_id LEFT JOIN"
                    + " service s ON s.id = u.service_id ORDER BY u.trigger_kind, u.organisation_id,"
                    + " u.service_id, u.valid_from DESC, u.id DESC";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    List<RetentionRule> all() {
        return versions().stream().map(RetentionRules.Version::rule).toList();
    }

    List<RetentionRules.Version> versions() {
        return Row.of(entityManager.createNativeQuery(SELECT).getResultList()).stream()
                .map(
                        row ->
                                new RetentionRules.Version(
                                        new RetentionRule(
                                                row.number(0),
                                                Trigger.valueOf(row.text(1)),
                                                row.number(2),
                                                row.number(3),
                                                new KeepFor(
                                                        row.count(4),
                                                        KeepFor.Unit.valueOf(row.text(5))),
                                                RetentionRule.Action.valueOf(row.text(6)),
                                                row.date(7),
                                                row.date(8)),
                                        row.text(12),
                                        row.text(9),
                                        row.text(11),
                                        Columns.instant(row.columns()[10])))
                .toList();
    }

    /** Holds the rules until the transaction ends, so that two changes come after each other. */
    void lock() {
        entityManager
                .createNativeQuery("SELECT id FROM retention_rule WHERE id = 1 FOR UPDATE")
                .getResultList();
    }

    void end(long id, LocalDate on) {
        entityManager
                .createNativeQuery("UPDATE retention_rule SET valid_to = ? WHERE id = ?")
                .setParameter(1, on)
                .setParameter(2, id)
                .executeUpdate();
    }

    long add(RetentionRule rule, String reason, long by, Instant at) {
        long id = Ids.next();
        entityManager
                .createNativeQuery(
                        "INSERT INTO retention_rule (id, trigger_kind, organisation_id, service_id,"
                                + " amount, unit, action, valid_from, reason, set_by, set_at) VALUES"
                                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, rule.trigger().name())
                .setParameter(3, rule.organisationId())
                .setParameter(4, rule.serviceId())
                .setParameter(5, rule.keep().amount())
                .setParameter(6, rule.keep().unit().name())
                .setParameter(7, rule.action().name())
                .setParameter(8, rule.from())
                .setParameter(9, reason)
                .setParameter(10, by)
                .setParameter(11, Columns.utc(at))
                .executeUpdate();
        return id;
    }
}
