package org.waymark.commissioning.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Reads funds and awards within a scope. */
@ApplicationScoped
public class AwardReader {

    /** Rows of one page. */
    static final int PAGE = 40;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private LotStore lots;

    /**
     * One of a list.
     *
     * @param partPence what the chosen programme pays of what it is worth now; null when none is
     *     chosen, or its worth is not stated
     */
    public record Line(
            long id,
            AwardKind kind,
            String reference,
            String title,
            String holder,
            String programme,
            Long nowPence,
            long paidPence,
            Long partPence) {}

    List<Fund> funds(long commissionerId) {
        Map<Long, List<Fund.Programme>> programmes = new LinkedHashMap<>();
        for (Row row :
                rows(
                        "SELECT p.fund_id, p.id, p.code, p.name, p.value_pence, COUNT(a.id)"
                                + " + (SELECT COUNT(*) FROM award_source o WHERE o.programme_id ="
                                + " p.id), COALESCE(SUM(a.value_pence), 0) + COALESCE((SELECT"
                                + " SUM(v.change_pence) FROM award_variation v JOIN award w ON w.id ="
                                + " v.award_id WHERE w.programme_id = p.id), 0) + "
                                + AwardMoney.SHARED
                                + " FROM programme p JOIN fund f ON f.id = p.fund_id LEFT JOIN award a ON a.programme_id ="
                                + " p.id WHERE f.commissioner_id = ? GROUP BY p.fund_id, p.id,"
                                + " p.code, p.name, p.value_pence ORDER BY p.fund_id, p.id",
                        commissionerId)) {
            programmes
                    .computeIfAbsent(row.number(0), fund -> new ArrayList<>())
                    .add(
                            new Fund.Programme(
                                    row.number(1),
                                    row.text(2),
                                    row.text(3),
                                    row.number(4),
                                    row.number(5),
                                    row.number(6)));
        }
        return rows(
                        "SELECT f.id, f.code, f.name, f.source, f.value_pence, f.first_day,"
                                + " f.last_day, f.decision_reference, "
                                + AwardMoney.AWARDS
                                + " FROM fund f WHERE f.commissioner_id = ? ORDER BY f.first_day"
                                + " DESC, f.id",
                        commissionerId)
                .stream()
                .map(
                        row ->
                                new Fund(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        row.number(4),
                                        row.date(5),
                                        row.date(6),
                                        row.text(7),
                                        row.number(8),
                                        programmes.getOrDefault(row.number(0), List.of())))
                .toList();
    }

    /** A page of awards by reference, of those one programme pays a part of or of all. */
    List<Line> page(AwardScope scope, Long programmeId, String key, boolean back) {
        String order = back ? "DESC" : "ASC";
        return rows(
                        "SELECT a.id, a.kind, a.reference, a.title, a.holder, p.name, "
                                + AwardMoney.SUMS
                                + ", "
                                + AwardMoney.PART
                                + " FROM award a JOIN programme p ON p.id = a.programme_id WHERE "
                                + scope.condition("a")
                                + " AND (? IS NULL OR a.programme_id = ? OR EXISTS (SELECT 1 FROM"
                                + " award_source s WHERE s.award_id = a.id AND s.programme_id = ?))"
                                + " AND a.reference "
                                + (back ? "<" : ">")
                                + " ? ORDER BY a.reference "
                                + order
                                + " LIMIT "
                                + (PAGE + 1),
                        programmeId,
                        programmeId,
                        programmeId,
                        programmeId,
                        programmeId,
                        key)
                .stream()
                .map(
                        row ->
                                new Line(
                                        row.number(0),
                                        AwardKind.valueOf(row.text(1)),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4),
                                        row.text(5),
                                        row.number(6),
                                        row.number(7),
                                        row.number(8)))
                .toList();
    }

    /**
     * One, when it is within the scope. Who does not run all of its services reads its money
     * without the words that stand beside it: they can be about another one.
     */
    public Optional<Award> one(AwardScope scope, long id) {
        return rows(
                        "SELECT a.id, a.kind, a.service_id, a.reference, a.title, a.holder, f.name,"
                                + " p.name, a.decision_reference, a.value_pence, a.first_day,"
                                + " a.last_day, EXISTS (SELECT 1 FROM "
                                + AwardServices.PAIRS
                                + " x WHERE x.award_id = a.id AND NOT "
                                + scope.ofService("x.service_id")
                                + ") FROM award a JOIN programme p ON p.id ="
                                + " a.programme_id JOIN fund f ON f.id = p.fund_id WHERE "
                                + scope.condition("a")
                                + " AND a.id = ?",
                        id)
                .stream()
                .findFirst()
                .map(this::award);
    }

    private Award award(Row row) {
        long id = row.number(0);
        boolean withOthers = row.flag(12);
        List<Award.Payment> payments = payments(id, withOthers);
        return new Award(
                id,
                AwardKind.valueOf(row.text(1)),
                row.number(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.number(9),
                row.date(10),
                row.date(11),
                variations(id, withOthers),
                profile(id, payments),
                payments,
                lots.of(id),
                rows(
                                "SELECT id, name, part, left_on FROM award_partner WHERE award_id = ?"
                                        + " ORDER BY id",
                                id)
                        .stream()
                        .map(
                                one ->
                                        new Award.Partner(
                                                one.number(0),
                                                one.text(1),
                                                PartnerPart.valueOf(one.text(2)),
                                                one.date(3)))
                        .toList());
    }

    private List<Award.Variation> variations(long id, boolean withoutWords) {
        return rows(
                        "SELECT agreed_on, change_pence, last_day, reason, decision_reference FROM"
                                + " award_variation WHERE award_id = ? ORDER BY id",
                        id)
                .stream()
                .map(
                        row ->
                                new Award.Variation(
                                        row.date(0),
                                        row.number(1),
                                        row.date(2),
                                        withoutWords ? "" : row.text(3),
                                        row.text(4)))
                .toList();
    }

    private List<Award.Payment> payments(long id, boolean withoutWords) {
        return rows(
                        "SELECT quarter, paid_pence, note, at FROM award_payment WHERE award_id = ?"
                                + " ORDER BY quarter, id",
                        id)
                .stream()
                .map(
                        row ->
                                new Award.Payment(
                                        row.text(0),
                                        Quarter.parse(row.text(0)).label(),
                                        row.number(1),
                                        withoutWords ? null : row.text(2),
                                        Columns.instant(row.columns()[3])))
                .toList();
    }

    private List<Award.Spent> profile(long id, List<Award.Payment> payments) {
        Map<String, Long> planned = new TreeMap<>();
        rows("SELECT quarter, planned_pence FROM award_quarter WHERE award_id = ?", id)
                .forEach(row -> planned.put(row.text(0), row.number(1)));
        payments.forEach(payment -> planned.putIfAbsent(payment.quarter(), 0L));
        List<Award.Spent> profile = new ArrayList<>();
        planned.forEach(
                (quarter, pence) ->
                        profile.add(
                                new Award.Spent(
                                        quarter,
                                        Quarter.parse(quarter).label(),
                                        pence,
                                        payments.stream()
                                                .filter(each -> each.quarter().equals(quarter))
                                                .mapToLong(Award.Payment::paidPence)
                                                .sum())));
        return profile;
    }

    private List<Row> rows(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
