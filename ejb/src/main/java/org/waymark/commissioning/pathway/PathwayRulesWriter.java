package org.waymark.commissioning.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.waymark.reference.Risk;
import org.waymark.shared.Ids;

/** Writes what holds the clocks of a version of a pathway, and the clocks of its own. */
@ApplicationScoped
class PathwayRulesWriter {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void write(String code, PathwayPlan plan, LocalDate from) {
        plan.holds()
                .days()
                .forEach(
                        (reason, most) ->
                                run(
                                        "INSERT INTO pathway_hold (id, pathway_code, reason,"
                                                + " most_days, valid_from) VALUES (?, ?, ?, ?, ?)",
                                        Ids.next(),
                                        code,
                                        reason,
                                        most,
                                        from));
        for (OwnClock clock : plan.ownClocks()) {
            run(
                    "INSERT INTO pathway_own_clock (id, pathway_code, label, starts, stops,"
                            + " amount_high, amount_medium, amount_standard, unit, sort,"
                            + " valid_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    code,
                    clock.label(),
                    clock.starts().name(),
                    clock.stops().name(),
                    clock.amounts().get(Risk.HIGH),
                    clock.amounts().get(Risk.MEDIUM),
                    clock.amounts().get(Risk.STANDARD),
                    clock.unit(),
                    clock.place(),
                    from);
        }
    }

    private void run(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
