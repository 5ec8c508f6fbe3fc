package org.waymark.commissioning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.reference.ReferenceChanged;
import org.waymark.reference.Refreshed;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;

/**
 * Which parts the pathways of services use, kept in memory as {@link Organisations} are: the
 * navigation asks on every page.
 */
@ApplicationScoped
public class ServiceParts {

    private static final Duration LIFE = Duration.ofMinutes(1);

    @Inject private DirectoryQuery query;
    @Inject private Organisations organisations;
    @Inject private Clock clock;

    private Refreshed<List<Used>> parts;

    /** A pathway uses a part. */
    record Used(String pathway, String part, Validity validity) {}

    @PostConstruct
    void prepare() {
        parts = new Refreshed<>(query::parts, LIFE, clock);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged event) {
        parts.drop();
    }

    /**
     * Does a service use this part in which the actor has this right?
     *
     * @param part code of a part of the case file
     */
    public boolean use(Actor actor, Right right, String part) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return organisations.directory().services().stream()
                .filter(service -> worksFor(actor, right, service))
                .anyMatch(
                        service ->
                                parts.get().stream()
                                        .filter(each -> each.part().equals(part))
                                        .filter(each -> each.pathway().equals(service.pathway()))
                                        .anyMatch(each -> each.validity().includes(today)));
    }

    private static boolean worksFor(Actor actor, Right right, Service service) {
        return actor.grantsOf(right).stream()
                .anyMatch(
                        grant ->
                                grant.serviceId() == null
                                        ? service.organisationId() == actor.organisationId()
                                        : grant.serviceId() == service.id());
    }
}
