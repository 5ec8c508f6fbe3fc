package org.waymark.commissioning.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.ContactTerms;
import org.waymark.reference.Risk;
import org.waymark.reference.ServiceClock;
import org.waymark.reference.Validity;
import org.waymark.shared.Row;

/** What pathways say of themselves, where a contract or a service says nothing. */
@ApplicationScoped
public class PathwayTermsReader {

    private static final String IN_FORCE =
            "p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * How long a pathway gives for a step.
     *
     * @param rests does it stand still while the case is paused?
     */
    public record Given(ServiceClock clock, boolean rests) {}

    /** One reason in a pathway's own words. */
    public record Reason(long id, String label, String countsAs) {}

    /** What the pathway of a service gives for a step; empty when it says nothing. */
    public Optional<Given> clock(long serviceId, String kind, Risk risk, LocalDate day) {
        return rows(
                        "SELECT p.amount, p.unit, p.rests, p.valid_from, p.valid_to FROM"
                                + " pathway_clock p JOIN service s ON s.pathway_code ="
                                + " p.pathway_code WHERE s.id = ? AND p.kind = ? AND p.priority = ?"
                                + " AND "
                                + IN_FORCE,
                        serviceId,
                        kind,
                        risk.name(),
                        day,
                        day)
                .stream()
                .findFirst()
                .map(
                        row ->
                                new Given(
                                        new ServiceClock(
                                                serviceId,
                                                kind,
                                                risk,
                                                row.count(0),
                                                ServiceClock.Unit.valueOf(row.text(1)),
                                                new Validity(row.date(3), row.date(4))),
                                        row.flag(2)));
    }

    /** The terms of a pathway on a day; empty when it has none of its own. */
    public Optional<PathwayTerms> terms(String pathway, LocalDate day) {
        return rows(
                        "SELECT p.attempts, p.working_days, p.distinct_days, p.distinct_times,"
                                + " p.channels, p.consent, p.age_from, p.age_to FROM pathway_terms"
                                + " p WHERE p.pathway_code = ? AND "
                                + IN_FORCE,
                        pathway,
                        day,
                        day)
                .stream()
                .findFirst()
                .map(
                        row ->
                                new PathwayTerms(
                                        new ContactTerms(
                                                row.count(0),
                                                row.count(1),
                                                row.count(2),
                                                row.count(3),
                                                row.count(4)),
                                        "EXPLICIT".equals(row.text(5)),
                                        row.count(6),
                                        row.count(7)));
    }

    /** The reasons in the pathway's own words that may be chosen on a day. */
    public List<Reason> reasons(String pathway, LocalDate day) {
        return rows(
                        "SELECT p.id, p.label, p.counts_as FROM pathway_reason p WHERE"
                                + " p.pathway_code = ? AND "
                                + IN_FORCE
                                + " ORDER BY p.sort",
                        pathway,
                        day,
                        day)
                .stream()
                .map(row -> new Reason(row.number(0), row.text(1), row.text(2)))
                .toList();
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
