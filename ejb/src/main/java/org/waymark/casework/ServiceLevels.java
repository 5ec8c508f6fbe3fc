package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.Risk;
import org.waymark.referral.ServiceClock;

/** How many working days a service has for a step, by risk: dated rows of the contract. */
@ApplicationScoped
class ServiceLevels {

    @Inject private ReferenceData reference;

    int days(ServiceClock.Kind kind, long serviceId, Risk risk) {
        return reference.serviceClockDays(serviceId, kind.name(), risk.name());
    }
}
