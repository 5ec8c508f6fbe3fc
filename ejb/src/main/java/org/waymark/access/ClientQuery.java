package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.shared.Columns;

/** REST clients as an administrator sees them: never a secret. A site has a handful. */
@ApplicationScoped
public class ClientQuery {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** One client. */
    public record Row(
            String clientId,
            String name,
            String organisation,
            List<Right> rights,
            boolean active,
            Instant createdAt) {}

    /** Those in use first, by name. */
    List<Row> all() {
        List<Row> clients = new ArrayList<>();
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT c.client_id, c.name, o.name, c.scopes, c.active,"
                                        + " c.created_at FROM api_client c LEFT JOIN organisation o ON"
                                        + " o.id = c.organisation_id ORDER BY c.active DESC,"
                                        + " c.client_id LIMIT "
                                        + MOST)
                        .getResultList()) {
            Object[] row = (Object[]) each;
            clients.add(
                    new Row(
                            (String) row[0],
                            (String) row[1],
                            (String) row[2],
                            Arrays.stream(((String) row[3]).split(" "))
                                    .map(Right::valueOf)
                                    .toList(),
                            Columns.flag(row[4]),
                            Columns.instant(row[5])));
        }
        return clients;
    }
}
