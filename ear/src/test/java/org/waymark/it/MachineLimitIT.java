package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A machine whose secret is right may still not ask without end. */
class MachineLimitIT extends Running {

    private static final String FEEDS = "/api/v1/feeds";
    private static final int A_MINUTES = 1200;
    private static final int MOST = 3000;

    private final long id = System.nanoTime();
    private final String name = "flood-" + id;

    @AfterEach
    void without_it() {
        RightsMatrix.change("UPDATE api_client SET active = FALSE WHERE id = ?", id);
    }

    @Test
    void a_machine_that_asks_without_end_has_to_wait_and_another_has_not() {
        RightsMatrix.change(
                "INSERT INTO api_client (id, client_id, name, secret_hash, organisation_id, scopes,"
                        + " created_at) SELECT ?, ?, 'Flood', secret_hash, organisation_id, scopes,"
                        + " UTC_TIMESTAMP(6) FROM api_client WHERE client_id = 'mps-feed'",
                id,
                name);
        Visitor machine = Visitor.client(name);
        HttpResponse<String> last = machine.get(FEEDS);
        int tried = 1;
        while (last.statusCode() == 200 && tried < MOST) {
            last = machine.get(FEEDS);
            tried++;
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(tried).isGreaterThan(A_MINUTES);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(last.body()).contains("too_many").doesNotContain(name);
        assertThat(Visitor.client("mps-feed").get(FEEDS).statusCode()).isEqualTo(200);
    }
}
