package org.waymark.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.WholeServices;
import org.waymark.shared.NotAllowed;

/**
 * The services that somebody manages whole: whoever manages one team reads no numbers of a wave,
 * because nobody who is asked is kept with a team.
 *
 * @param services in their usual order, closed ones included
 */
public record ManagedServices(long organisationId, List<Service> services) {

    public ManagedServices {
        services = List.copyOf(services);
    }

    /**
     * Those of an actor.
     *
     * @throws NotAllowed when there is none: never an empty scope
     */
    public static ManagedServices of(Actor actor, Directory directory) {
        return ifAny(actor, directory)
                .orElseThrow(
                        () ->
                                new NotAllowed(
                                        "Only whoever manages a whole service keeps its surveys."));
    }

    /** Those of an actor; empty when there is none. */
    static Optional<ManagedServices> ifAny(Actor actor, Directory directory) {
        List<Service> managed = WholeServices.of(actor, Right.CASE_MANAGE, directory);
        return managed.isEmpty()
                ? Optional.empty()
                : Optional.of(new ManagedServices(actor.organisationId(), managed));
    }

    public Set<Long> ids() {
        return services.stream().map(Service::id).collect(Collectors.toSet());
    }

    /** Does the wave ask people of any of them? */
    public boolean sees(Wave wave) {
        return wave.organisationId() == organisationId
                && wave.services().stream().anyMatch(ids()::contains);
    }

    /** Does it ask people of no other? */
    boolean keeps(Wave wave) {
        return wave.organisationId() == organisationId && ids().containsAll(wave.services());
    }
}
