package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.commissioning.award.AwardServices;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/**
 * Reads which contracts for services run in a quarter, with what was planned and paid for it: a
 * contract that pays for several services once for each.
 */
@ApplicationScoped
public class IndicatorContractsReader {

    /**
     * The contract that the figures of a service stood with in a quarter when the first return of
     * it was submitted: from then on they stay with it.
     */
    private static final String SUBMITTED_WITH =
            "(SELECT r.counted_with FROM award_return r JOIN award b ON b.id = r.award_id WHERE"
                    + " b.commissioner_id = a.commissioner_id AND r.service_id = x.service_id AND"
                    + " r.quarter = ? AND r.counted_with IS NOT NULL ORDER BY r.submitted_at, r.id"
                    + " LIMIT 1)";

    private static final String SELECT =
            "SELECT a.id, a.reference, a.title, x.service_id, CASE WHEN x.is_first = 1 THEN (SELECT"
                    + " q.planned_pence FROM award_quarter q WHERE q.award_id = a.id AND q.quarter ="
                    + " ?) END, CASE WHEN x.is_first = 1 THEN (SELECT SUM(m.paid_pence) FROM"
                    + " award_payment m WHERE m.award_id = a.id AND m.quarter = ?) END, a.holder,"
                    + " s.name, "
                    + AwardServices.SEVERAL
                    + ", a.commissioner_id, "
                    + SUBMITTED_WITH
                    + " FROM award a JOIN "
                    + AwardServices.PAIRS
                    + " x ON x.award_id = a.id JOIN service s ON s.id = x.service_id WHERE ";

    private static final String ORDER = " ORDER BY a.reference, x.is_first DESC, x.service_id";

    private static final String TERMS =
            "SELECT a.id, a.reference, a.commissioner_id, x.service_id, "
                    + AwardServices.PAYS_FROM
                    + ", "
                    + AwardServices.PAYS_UNTIL
                    + " FROM award a JOIN "
                    + AwardServices.PAIRS
                    + " x ON x.award_id = a.id WHERE "
                    + AwardServices.PAYS_FROM
                    + " <= ? AND "
                    + AwardServices.PAYS_UNTIL
                    + " >= ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * A contract for a service.
     *
     * @param title what it is for, with its service where it pays for several
     * @param plannedPence for the quarter and the whole contract, with its first service; null when
     *     nothing was planned
     * @param paidPence the same of what was paid
     * @param service the name of the service where it pays for several; null otherwise
     * @param countedWith the reference of the contract that the figures of the service stand with
     *     in this quarter, as the first return of it said that was submitted; null when they stand
     *     with this one
     * @param runs does it pay for the service in the quarter? Else it has no figures of it
     */
    public record Contract(
            long id,
            String reference,
            String title,
            long serviceId,
            Long plannedPence,
            Long paidPence,
            String holder,
            String service,
            String countedWith,
            boolean runs) {

        /** The same as what its figures are of: the service, whichever contract they stand with. */
        public Contract ofService() {
            return new Contract(
                    id,
                    reference,
                    title,
                    serviceId,
                    plannedPence,
                    paidPence,
                    holder,
                    service,
                    null,
                    true);
        }

        /** Do the figures of the service stand with it in this quarter? */
        public boolean counts() {
            return runs && countedWith == null;
        }

        /** The reference of the contract that the figures stand with; null for none that runs. */
        public String standsWith() {
            return counts() ? reference : countedWith;
        }

        /** Its reference, with its service where it pays for several. */
        public String name() {
            return service == null ? reference : reference + ", " + service;
        }
    }

    /** Those within the scope, by reference: never a ranking. */
    public List<Contract> in(AwardScope scope, Quarter quarter) {
        return contracts(
                quarter,
                SELECT
                        + "(("
                        + AwardServices.PAYS_FROM
                        + " <= ? AND "
                        + AwardServices.PAYS_UNTIL
                        + " >= ?) OR a.reference = "
                        + SUBMITTED_WITH
                        + ") AND "
                        + within(scope)
                        + ORDER,
                quarter.code(),
                quarter.code(),
                quarter.code(),
                quarter.lastDay(),
                quarter.firstDay(),
                quarter.code());
    }

    /**
     * One within the scope, for each of its services the first of them first, also where it does
     * not run in the quarter; none of a grant.
     */
    public List<Contract> of(AwardScope scope, long id, Quarter quarter) {
        return contracts(
                quarter,
                SELECT + "a.id = ? AND " + within(scope) + ORDER,
                quarter.code(),
                quarter.code(),
                quarter.code(),
                id);
    }

    /**
     * One within the scope; empty also for a grant.
     *
     * @param serviceId which of its services; null for the first that the scope has
     */
    public Optional<Contract> one(AwardScope scope, long id, Long serviceId, Quarter quarter) {
        return of(scope, id, quarter).stream()
                .filter(each -> serviceId == null || each.serviceId() == serviceId)
                .findFirst();
    }

    private static String within(AwardScope scope) {
        return scope.condition("a") + " AND " + scope.ofService("x.service_id");
    }

    private List<Contract> contracts(Quarter quarter, String sql, Object... values) {
        List<Row> found = rows(sql, values);
        List<ContractTerm> terms = found.isEmpty() ? List.of() : terms(quarter);
        return found.stream().map(row -> contract(row, terms, quarter)).toList();
    }

    private List<ContractTerm> terms(Quarter quarter) {
        return rows(TERMS, quarter.lastDay(), quarter.firstDay()).stream()
                .map(
                        row ->
                                new ContractTerm(
                                        row.number(0),
                                        row.text(1),
                                        row.number(2),
                                        row.number(3),
                                        row.date(4),
                                        row.date(5)))
                .toList();
    }

    private static Contract contract(Row row, List<ContractTerm> terms, Quarter quarter) {
        long id = row.number(0);
        long service = row.number(3);
        boolean several = row.flag(8);
        String reference = row.text(1);
        boolean runs =
                terms.stream()
                        .anyMatch(term -> term.awardId() == id && term.serviceId() == service);
        String with = row.text(10);
        if (with == null && runs) {
            with =
                    ContractTerm.counting(terms, row.number(9), service, quarter)
                            .map(ContractTerm::reference)
                            .orElse(null);
        }
        boolean here = reference.equals(with);
        return new Contract(
                id,
                reference,
                several ? row.text(2) + ": " + row.text(7) : row.text(2),
                service,
                row.number(4),
                row.number(5),
                row.text(6),
                several ? row.text(7) : null,
                here || !runs ? null : with,
                here || runs);
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
