package org.waymark.reporting.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps who is to be sent which link, and hands out what is due to one server at a time. */
@ApplicationScoped
class ReportMailStore {

    private static final String SELECT =
            "SELECT id, report, rhythm, next_on, sent_at FROM report_mail WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** What is due, and whose it is. */
    record Due(ReportMail mail, long accountId) {}

    /**
     * Whoever would be sent it.
     *
     * @param email null when the account has none
     * @param active whether the account is open
     */
    record Reader(String email, boolean active) {}

    /** An account's own, in the order they were asked for. */
    List<ReportMail> of(long accountId) {
        return Row.of(query(SELECT + "account_id = ? ORDER BY id", accountId).getResultList())
                .stream()
                .map(ReportMailStore::mail)
                .toList();
    }

    /** False when the account has this report already. */
    boolean add(ReportMail mail, long accountId, Instant at) {
        return query(
                                "INSERT INTO report_mail (id, account_id, report, rhythm, next_on,"
                                        + " asked_at) SELECT ?, a.id, ?, ?, ?, ? FROM account a WHERE"
                                        + " a.id = ? AND NOT EXISTS (SELECT 1 FROM report_mail m WHERE"
                                        + " m.account_id = a.id AND m.report = ?)",
                                mail.id(),
                                mail.report().name(),
                                mail.rhythm().name(),
                                mail.nextOn(),
                                Columns.utc(at),
                                accountId,
                                mail.report().name())
                        .executeUpdate()
                == 1;
    }

    /** False when the account has no such one. */
    boolean end(long id, long accountId) {
        return query("DELETE FROM report_mail WHERE id = ? AND account_id = ?", id, accountId)
                        .executeUpdate()
                == 1;
    }

    /** One that is due on a day, locked; rows that another server holds are skipped. */
    Optional<Due> due(LocalDate today) {
        return Row.of(
                        query(
                                        "SELECT id, report, rhythm, next_on, sent_at, account_id FROM"
                                                + " report_mail WHERE next_on <= ?"
                                                + " ORDER BY next_on, id LIMIT 1 FOR UPDATE SKIP LOCKED",
                                        today)
                                .getResultList())
                .stream()
                .map(row -> new Due(mail(row), row.number(5)))
                .findFirst();
    }

    /** Where it would go. */
    Reader reader(long accountId) {
        Row row =
                Row.of(
                                query("SELECT email, active FROM account WHERE id = ?", accountId)
                                        .getResultList())
                        .get(0);
        return new Reader(row.text(0), row.flag(1));
    }

    /** Has the account a role that may still read such reports? */
    boolean mayRead(long accountId) {
        return Row.of(
                        query("SELECT role FROM account_role WHERE account_id = ?", accountId)
                                .getResultList())
                .stream()
                .map(row -> Role.valueOf(row.text(0)))
                .anyMatch(role -> role.rights().contains(Right.PUBLISHED_FIGURES));
    }

    /** The next day; with the moment it was sent now, or null when it was not. */
    void next(long id, LocalDate on, Instant sent) {
        query(
                        "UPDATE report_mail SET next_on = ?, sent_at = COALESCE(?, sent_at) WHERE id = ?",
                        on,
                        sent == null ? null : Columns.utc(sent),
                        id)
                .executeUpdate();
    }

    private static ReportMail mail(Row row) {
        return new ReportMail(
                row.number(0),
                MailedReport.valueOf(row.text(1)),
                Rhythm.valueOf(row.text(2)),
                row.date(3),
                Columns.instant(row.columns()[4]));
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
