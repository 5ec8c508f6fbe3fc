package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.shared.Row;

/** Reads by which rule small numbers are kept back: one row for everything that is published. */
@ApplicationScoped
public class DisclosureRuleReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * The rule of figures that begin on a day.
     *
     * @return the standard where no row is in force
     */
    public DisclosureRule on(LocalDate day) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT threshold, rounding_base, rounded_base FROM"
                                                + " disclosure_rule WHERE valid_from <= ? AND"
                                                + " (valid_to IS NULL OR valid_to > ?) ORDER BY"
                                                + " valid_from DESC LIMIT 1")
                                .setParameter(1, day)
                                .setParameter(2, day)
                                .getResultList())
                .stream()
                .map(row -> DisclosureRule.of(row.count(0), row.count(1), row.count(2)))
                .findFirst()
                .orElse(DisclosureRule.STANDARD);
    }
}
