package org.waymark.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The answer at {@code /health/ready}: yes or no, and nothing else for strangers to learn. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject private Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ready").status(readiness.isReady()).build();
    }
}
