package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.shared.Columns;

/** Accounts as an administrator sees them: colleagues, never the people they support. */
@ApplicationScoped
public class AccountQuery {

    static final int PAGE = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    boolean hasOpenCases(long accountId) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM support_case WHERE worker_id = ? AND is_open = TRUE LIMIT 1")
                .setParameter(1, accountId)
                .getResultList()
                .isEmpty();
    }

    /**
     * By username, the page after the given one; one row more than a page tells that there is a
     * next.
     */
    List<Row> page(String after) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT a.username, a.display_name, o.name, a.active,"
                                        + " a.last_sign_in_at, (SELECT GROUP_CONCAT(r.role ORDER BY"
                                        + " r.role SEPARATOR ' ') FROM account_role r"
                                        + " WHERE r.account_id = a.id)"
                                        + " FROM account a LEFT JOIN organisation o"
                                        + " ON o.id = a.organisation_id WHERE a.username > ?"
                                        + " ORDER BY a.username LIMIT "
                                        + (PAGE + 1))
                        .setParameter(1, after == null ? "" : after)
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
                            (String) row[5]));
        }
        return page;
    }

    /** One line of the list of accounts. */
    public record Row(
            String username,
            String displayName,
            String organisation,
            boolean active,
            Instant lastSignIn,
            String roles) {}
}
