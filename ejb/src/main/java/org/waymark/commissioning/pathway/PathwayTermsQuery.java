package org.waymark.commissioning.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.waymark.reference.ContactTerms;
import org.waymark.reference.Risk;
import org.waymark.reference.ServiceClock;
import org.waymark.reference.Validity;
import org.waymark.shared.Row;

/** Reads what all pathways say of themselves, for whoever keeps it in memory. */
@ApplicationScoped
class PathwayTermsQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** All of it, ended rows included. */
    PathwayTermsReader.All load() {
        return new PathwayTermsReader.All(clocks(), terms(), reasons(), holds(), ownClocks());
    }

    private List<PathwayTermsReader.Dated<PathwayTermsReader.Hold>> holds() {
        return rows(
                        "SELECT pathway_code, reason, most_days, valid_from, valid_to FROM"
                                + " pathway_hold")
                .stream()
                .map(
                        row ->
                                new PathwayTermsReader.Dated<>(
                                        row.text(0),
                                        new PathwayTermsReader.Hold(row.text(1), row.count(2)),
                                        validity(row, 3)))
                .toList();
    }

    private List<PathwayTermsReader.Dated<PathwayTermsReader.Own>> ownClocks() {
        return rows(
                        "SELECT pathway_code, id, label, starts, stops, unit, amount_high,"
                                + " amount_medium, amount_standard, valid_from, valid_to FROM"
                                + " pathway_own_clock ORDER BY sort, id")
                .stream()
                .map(
                        row ->
                                new PathwayTermsReader.Dated<>(
                                        row.text(0),
                                        new PathwayTermsReader.Own(
                                                row.number(1),
                                                row.text(2),
                                                CaseHappening.of(row.text(3)),
                                                CaseHappening.of(row.text(4)),
                                                ServiceClock.Unit.valueOf(row.text(5)),
                                                Map.of(
                                                        Risk.HIGH, row.count(6),
                                                        Risk.MEDIUM, row.count(7),
                                                        Risk.STANDARD, row.count(8))),
                                        validity(row, 9)))
                .toList();
    }

    private List<PathwayTermsReader.Dated<PathwayTermsReader.Given>> clocks() {
        return rows(
                        "SELECT s.id, p.kind, p.priority, p.amount, p.unit, p.rests, p.valid_from,"
                                + " p.valid_to, p.pathway_code FROM pathway_clock p JOIN service s ON"
                                + " s.pathway_code = p.pathway_code")
                .stream()
                .map(
                        row ->
                                new PathwayTermsReader.Dated<>(
                                        row.text(8),
                                        new PathwayTermsReader.Given(
                                                new ServiceClock(
                                                        row.number(0),
                                                        row.text(1),
                                                        Risk.valueOf(row.text(2)),
                                                        row.count(3),
                                                        ServiceClock.Unit.valueOf(row.text(4)),
                                                        validity(row, 6)),
                                                row.flag(5)),
                                        validity(row, 6)))
                .toList();
    }

    private List<PathwayTermsReader.Dated<PathwayTerms>> terms() {
        return rows(
                        "SELECT pathway_code, attempts, working_days, distinct_days, distinct_times,"
                                + " channels, consent, age_from, age_to, valid_from, valid_to FROM"
                                + " pathway_terms")
                .stream()
                .map(
                        row ->
                                new PathwayTermsReader.Dated<>(
                                        row.text(0),
                                        new PathwayTerms(
                                                new ContactTerms(
                                                        row.count(1),
                                                        row.count(2),
                                                        row.count(3),
                                                        row.count(4),
                                                        row.count(5)),
                                                "EXPLICIT".equals(row.text(6)),
                                                row.count(7),
                                                row.count(8)),
                                        validity(row, 9)))
                .toList();
    }

    private List<PathwayTermsReader.Dated<PathwayTermsReader.Reason>> reasons() {
        return rows(
                        "SELECT pathway_code, id, label, counts_as, valid_from, valid_to FROM"
                                + " pathway_reason ORDER BY sort, id")
                .stream()
                .map(
                        row ->
                                new PathwayTermsReader.Dated<>(
                                        row.text(0),
                                        new PathwayTermsReader.Reason(
                                                row.number(1), row.text(2), row.text(3)),
                                        validity(row, 4)))
                .toList();
    }

    private static Validity validity(Row row, int first) {
        return new Validity(row.date(first), row.date(first + 1));
    }

    private List<Row> rows(String sql) {
        return Row.of(entityManager.createNativeQuery(sql).getResultList());
    }
}
