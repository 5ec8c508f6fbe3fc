package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.WorkingDays;

/** Calls of a service as numbers, and what their form offers. */
@Stateless
@Guarded
public class CallQuery {

    /** Calls are counted over so many days. */
    public static final int DAYS = 30;

    @Inject private CallStore store;
    @Inject private Organisations organisations;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** So many calls of one topic, outcome or hour. */
    public record Count(String of, long calls) {}

    /** An offence to choose from. */
    public record Choice(String code, String title) {}

    /** The last days of one service. */
    public record Counts(List<Count> topics, List<Count> outcomes, List<Count> hours) {

        public long total() {
            return topics.stream().mapToLong(Count::calls).sum();
        }
    }

    /** The services whose calls the actor takes. */
    @Needs(value = Right.CALL_TAKE, audited = false)
    public List<Service> services() {
        Actor actor = current.get();
        return organisations.directory().services().stream()
                .filter(Service::active)
                .filter(
                        service ->
                                actor.grantsOf(Right.CALL_TAKE).stream()
                                        .anyMatch(
                                                grant ->
                                                        grant.serviceId() == null
                                                                ? service.organisationId()
                                                                        == actor.organisationId()
                                                                : grant.serviceId()
                                                                        == service.id()))
                .toList();
    }

    /** What a caller may speak of. */
    @Needs(value = Right.CALL_TAKE, audited = false)
    public List<Choice> offences() {
        return store.offences(today()).stream()
                .map(row -> new Choice(row.text(0), row.text(1)))
                .toList();
    }

    /** The calls of the services that the actor takes calls of, by topic, outcome and hour. */
    @Needs(Right.CALL_TAKE)
    public Counts counts() {
        subject.list("calls counted");
        LocalDate since = today().minusDays(DAYS);
        List<Service> own = services();
        if (own.isEmpty()) {
            return new Counts(List.of(), List.of(), List.of());
        }
        long service = own.get(0).id();
        return new Counts(
                counts(CallStore.Column.TOPIC, service, since),
                counts(CallStore.Column.OUTCOME, service, since),
                counts(CallStore.Column.HOUR, service, since));
    }

    private List<Count> counts(CallStore.Column column, long service, LocalDate since) {
        return store.counts(column, service, since).stream()
                .map(row -> new Count(row.text(0), row.number(1)))
                .toList();
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
