package org.waymark.person.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whoever watches the server whether all that is sealed can be opened. */
@Readiness
@ApplicationScoped
public class KeysReady implements HealthCheck {

    private static final String NAME = "sealed records";

    @Inject private KeyCheck check;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME).status(isWell()).build();
    }

    /** While the database is away nobody can say. */
    private boolean isWell() {
        try {
            return check.problem().isEmpty();
        } catch (RuntimeException away) {
            return false;
        }
    }
}
