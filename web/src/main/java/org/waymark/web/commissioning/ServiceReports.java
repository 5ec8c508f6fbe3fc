package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.Quarter;

/** Where the published figures of the service of a contract or return stand. */
@Named
@RequestScoped
public class ServiceReports {

    @Inject private Organisations organisations;
    @Inject private CurrentActor current;

    /**
     * The address of its journey in a quarter, by borough and crime group as far as they are
     * published; null for whoever reads nothing published.
     */
    public String outcomes(long serviceId, Quarter quarter) {
        if (!current.get().may(Right.PUBLISHED_FIGURES)) {
            return null;
        }
        return organisations
                .directory()
                .service(serviceId)
                .map(
                        service ->
                                "/reporting/outcomes?quarter=%s&service=%s"
                                        .formatted(quarter.code(), service.code()))
                .orElse(null);
    }
}
