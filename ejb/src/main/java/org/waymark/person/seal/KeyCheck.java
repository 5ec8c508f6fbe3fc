package org.waymark.person.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether the keys of people can all be opened with the keys of the installation that are here. */
@ApplicationScoped
public class KeyCheck {

    @Inject private KeyService service;
    @Inject private PersonKeyStore store;

    /** What the operator has to do; empty when all is well. */
    public Optional<String> problem() {
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
