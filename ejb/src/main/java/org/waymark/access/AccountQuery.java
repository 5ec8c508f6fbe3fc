package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;

/** Accounts as an administrator sees them: colleagues, never the people they support. */
@ApplicationScoped
public class AccountQuery {

    static final int PAGE = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    OpenWork openWork(long accountId) {
        Object[] row =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        "SELECT (SELECT COUNT(*) FROM support_case c WHERE"
                                                + " c.is_open = TRUE AND (c.worker_id = ? OR EXISTS"
                                                + " (SELECT 1 FROM case_therapist h WHERE h.case_id ="
                                                + " c.id AND h.account_id = ? AND h.live = 1))), (SELECT COUNT(*) FROM task"
                                                + " WHERE assignee_id = ? AND is_open = TRUE)")
                                .setParameter(1, accountId)
                                .setParameter(2, accountId)
                                .setParameter(3, accountId)
                                .getSingleResult();
        return new OpenWork(Columns.number(row[0]), Columns.number(row[1]));
    }

    /** By username: the page behind the one, before the other, or the first when both are null. */
    Page<Row> page(Accounts which, LocalDate today, String after, String before) {
        boolean back = before != null;
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT a.username, a.display_name, o.name, a.active,"
                                        + " a.last_sign_in_at, (SELECT GROUP_CONCAT(r.role ORDER BY"
                                        + " r.role SEPARATOR ' ') FROM account_role r"
                                        + " WHERE r.account_id = a.id), a.id, a.locked,"
                                        + " a.vetted_until FROM account a LEFT JOIN organisation o"
                                        + " ON o.id = a.organisation_id WHERE "
                                        + which.condition()
                                        + " AND a.username "
                                        + (back
                                                ? "< ? ORDER BY a.username DESC LIMIT "
                                                : "> ? ORDER BY a.username LIMIT ")
                                        + (PAGE + 1))
                        .setParameter(1, which.day(today))
                        .setParameter(2, back ? before : after == null ? "" : after)
                        .getResultList();
        List<Row> page = new ArrayList<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            page.add(
                    new Row(
                            (String) row[0],
                            (String) row[1],
                            (String) row[2],
                            Columns.flag(row[3]),
                            Columns.instant(row[4]),
                            (String) row[5],
                            Columns.number(row[6]),
                            Columns.flag(row[7]),
                            Columns.date(row[8])));
        }
        return Page.of(page, PAGE, after == null, back);
    }

    Detail detail(long id) {
        List<?> found =
                entityManager
                        .createNativeQuery(
                                "SELECT username, display_name, email, organisation_id, active,"
                                        + " locked, must_change_password, locked_until,"
                                        + " last_sign_in_at, vetted_until FROM account WHERE id ="
                                        + " ?")
                        .setParameter(1, id)
                        .getResultList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        Object[] row = (Object[]) found.get(0);
        return new Detail(
                id,
                (String) row[0],
                (String) row[1],
                (String) row[2],
                Columns.number(row[3]),
                Columns.flag(row[4]),
                Columns.flag(row[5]),
                Columns.flag(row[6]),
                Columns.instant(row[7]),
                Columns.instant(row[8]),
                Columns.date(row[9]),
                roles(id));
    }

    private List<RoleRow> roles(long accountId) {
        List<RoleRow> roles = new ArrayList<>();
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT id, role, service_id, team_id FROM account_role WHERE"
                                        + " account_id = ? ORDER BY role, id")
                        .setParameter(1, accountId)
                        .getResultList()) {
            Object[] row = (Object[]) each;
            roles.add(
                    new RoleRow(
                            Columns.number(row[0]),
                            Role.valueOf((String) row[1]),
                            Columns.number(row[2]),
                            Columns.number(row[3])));
        }
        return roles;
    }

    /**
     * One line of the list of accounts.
     *
     * @param vettedUntil last day of the vetting, or null when it is not known
     */
    public record Row(
            String username,
            String displayName,
            String organisation,
            boolean active,
            Instant lastSignIn,
            String roles,
            long id,
            boolean locked,
            LocalDate vettedUntil) {}

    /**
     * One account.
     *
     * @param waitsUntil until when it has to wait after wrong passwords, or null
     */
    public record Detail(
            long id,
            String username,
            String displayName,
            String email,
            long organisationId,
            boolean active,
            boolean locked,
            boolean mustChangePassword,
            Instant waitsUntil,
            Instant lastSignIn,
            LocalDate vettedUntil,
            List<RoleRow> roles) {}

    /** One role of an account with its scope. */
    public record RoleRow(long id, Role role, Long serviceId, Long teamId) {}
}
