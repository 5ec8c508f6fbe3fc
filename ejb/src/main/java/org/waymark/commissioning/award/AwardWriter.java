package org.waymark.commissioning.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Writes funds, awards and what becomes of them. Rows are added; only a plan is replaced. */
@ApplicationScoped
class AwardWriter {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    boolean isTaken(String table, String column, String ownerColumn, long owner, String value) {
        return !rows(
                        "SELECT 1 FROM %s WHERE %s = ? AND %s = ?"
                                .formatted(table, ownerColumn, column),
                        owner,
                        value)
                .isEmpty();
    }

    /** Whether a programme is one of a commissioner's. */
    boolean hasProgramme(long commissionerId, long programmeId) {
        return !rows(
                        "SELECT 1 FROM programme p JOIN fund f ON f.id = p.fund_id WHERE"
                                + " f.commissioner_id = ? AND p.id = ?",
                        commissionerId,
                        programmeId)
                .isEmpty();
    }

    /** The service of a commissioner's contract; empty when it is none of theirs. */
    Optional<Long> serviceOf(long commissionerId, long contractId) {
        return rows(
                        "SELECT service_id FROM contract WHERE commissioner_id = ? AND id = ?",
                        commissionerId,
                        contractId)
                .stream()
                .findFirst()
                .map(row -> row.number(0));
    }

    boolean hasAward(long contractId) {
        return !rows(
                        "SELECT 1 FROM award WHERE contract_id = ? UNION SELECT 1 FROM award_contract"
                                + " WHERE contract_id = ? AND ended_at IS NULL",
                        contractId,
                        contractId)
                .isEmpty();
    }

    /** A commissioner's contracts that no programme pays yet: id, reference and title. */
    List<Row> unpaid(long commissionerId) {
        return rows(
                "SELECT c.id, c.reference, c.title FROM contract c WHERE c.commissioner_id = ? AND"
                        + " NOT EXISTS (SELECT 1 FROM award a WHERE a.contract_id = c.id) AND NOT"
                        + " EXISTS (SELECT 1 FROM award_contract o WHERE o.contract_id = c.id AND"
                        + " o.ended_at IS NULL) ORDER BY c.reference",
                commissionerId);
    }

    void fund(long commissionerId, FundEditing.NewFund fund, long pence) {
        run(
                "INSERT INTO fund (id, commissioner_id, code, name, source, value_pence, first_day,"
                        + " last_day, decision_reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                commissionerId,
                fund.code().strip(),
                fund.name().strip(),
                fund.source().strip(),
                pence,
                fund.firstDay(),
                fund.lastDay(),
                blank(fund.decision()));
    }

    void programme(long fundId, String code, String name, Long pence) {
        run(
                "INSERT INTO programme (id, fund_id, code, name, value_pence) VALUES (?, ?, ?, ?,"
                        + " ?)",
                Ids.next(),
                fundId,
                code.strip(),
                name.strip(),
                pence);
    }

    long award(long commissionerId, AwardEditing.NewAward award, Long serviceId, Long pence) {
        long id = Ids.next();
        run(
                "INSERT INTO award (id, programme_id, commissioner_id, kind, contract_id,"
                        + " service_id, reference, title, holder, decision_reference, value_pence,"
                        + " first_day, last_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                award.programmeId(),
                commissionerId,
                (award.contractId() == null ? AwardKind.GRANT : AwardKind.CONTRACT).name(),
                award.contractId(),
                serviceId,
                award.reference().strip(),
                award.title().strip(),
                award.holder().strip(),
                blank(award.decision()),
                pence,
                award.firstDay(),
                award.lastDay());
        return id;
    }

    void vary(long id, Award.Variation variation, long accountId, Instant now) {
        run(
                "INSERT INTO award_variation (id, award_id, agreed_on, change_pence, last_day,"
                        + " reason, decision_reference, account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?)",
                Ids.next(),
                id,
                variation.agreedOn(),
                variation.changePence(),
                variation.lastDay(),
                variation.reason(),
                variation.decisionReference(),
                accountId,
                Columns.utc(now));
    }

    void plan(long id, String quarter, long pence) {
        run(
                "INSERT INTO award_quarter (award_id, quarter, planned_pence) VALUES (?, ?, ?) ON"
                        + " DUPLICATE KEY UPDATE planned_pence = VALUES(planned_pence)",
                id,
                quarter,
                pence);
    }

    void pay(long id, String quarter, long pence, String note, long accountId, Instant now) {
        run(
                "INSERT INTO award_payment (id, award_id, quarter, paid_pence, note, account_id, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                id,
                quarter,
                pence,
                note,
                accountId,
                Columns.utc(now));
    }

    /** The last day of a partner; null where it stays after all. */
    void left(long partnerId, LocalDate day) {
        run("UPDATE award_partner SET left_on = ? WHERE id = ?", day, partnerId);
    }

    void partner(long id, String name, PartnerPart part) {
        run(
                "INSERT INTO award_partner (id, award_id, name, part) VALUES (?, ?, ?, ?)",
                Ids.next(),
                id,
                name,
                part.name());
    }

    /** Locks an award, so that two who change it come one after the other. */
    LocalDate lock(long id) {
        return rows("SELECT first_day FROM award WHERE id = ? FOR UPDATE", id).get(0).date(0);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private List<Row> rows(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList());
    }

    private void run(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
