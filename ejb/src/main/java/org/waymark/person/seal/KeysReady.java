package org.waymark.person.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether all that is sealed can be opened, for whoever watches the server. */
@Readiness
@Default
@ApplicationScoped
public class KeysReady implements HealthCheck {

    private static final String NAME = "keys of people";

    @Inject private KeyService service;
    @Inject private PersonKeyStore store;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME).status(problem().isEmpty()).build();
    }

    /** What the operator has to do; empty when all is well. */
    Optional<String> problem() {
        Optional<String> problem = service.problem();
        if (problem.isPresent()) {
            return problem;
        }
        return store.keyIds().stream()
                .filter(id -> !service.knows(id))
                .findFirst()
                .map(
                        id ->
                                "the key-encryption key "
                                        + id
                                        + " is missing, or is another than it was: bring it back,"
                                        + " see docs/operations.md");
    }
}
