package org.waymark.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Sees to it at every start that no account of a real service is marked as one of the
 * demonstration, whatever database it was given.
 */
@Singleton
@Startup
public class DemonstrationMarks {

    @Inject private SecondFactorRule rule;
    @Inject private SecondFactorStore store;
    @Inject private AuditTrail trail;

    @PostConstruct
    void forget() {
        if (rule.isDemonstration()) {
            return;
        }
        int forgotten = store.forgetExemptions();
        if (forgotten > 0) {
            trail.event(
                    "the server",
                    null,
                    "DemonstrationMarks.forget",
                    true,
                    forgotten + " accounts of a demonstration need a second factor now");
        }
    }
}
