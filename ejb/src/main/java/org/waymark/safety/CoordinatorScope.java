package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Team;
import org.waymark.shared.NotFound;

/** Which boroughs whoever asks co-ordinates, by the teams they are appointed for. */
@ApplicationScoped
class CoordinatorScope {

    @Inject private MeetingStore store;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;

    /** Codes of areas. */
    Set<String> boroughs() {
        return teams().stream().flatMap(team -> team.areas().stream()).collect(Collectors.toSet());
    }

    /** The service whose team a borough belongs to. */
    long serviceOf(String areaCode) {
        return teams().stream()
                .filter(team -> team.areas().contains(areaCode))
                .findFirst()
                .map(Team::serviceId)
                .orElseThrow(NotFound::new);
    }

    /**
     * A meeting of one of these boroughs.
     *
     * @param locked until the transaction ends, so that places are given one after the other
     * @throws NotFound when it is not one of them
     */
    MeetingStore.Kept meeting(long meetingId, boolean locked) {
        MeetingStore.Kept kept = store.find(current.get().organisationId(), meetingId, locked);
        if (!boroughs().contains(kept.areaCode())) {
            throw new NotFound();
        }
        return kept;
    }

    /**
     * A meeting that the actor may move: one of the boroughs they co-ordinate, or of a service or
     * team they manage.
     *
     * @param locked until the transaction ends
     * @throws NotFound when it is not one of them
     */
    MeetingStore.Kept toMove(long meetingId, boolean locked) {
        MeetingStore.Kept kept = store.find(current.get().organisationId(), meetingId, locked);
        if (!boroughs().contains(kept.areaCode()) && !isManaged(kept.areaCode())) {
            throw new NotFound();
        }
        return kept;
    }

    private boolean isManaged(String areaCode) {
        return current.get().grantsOf(Right.CASE_MANAGE).stream()
                .anyMatch(
                        grant ->
                                grant.serviceId() == null
                                        || organisations.directory().teams().stream()
                                                .anyMatch(
                                                        team ->
                                                                covers(grant, team)
                                                                        && team.areas()
                                                                                .contains(
                                                                                        areaCode)));
    }

    private List<Team> teams() {
        List<Actor.Grant> grants = current.get().grantsOf(Right.MARAC_LIST);
        return organisations.directory().teams().stream()
                .filter(team -> grants.stream().anyMatch(grant -> covers(grant, team)))
                .toList();
    }

    private static boolean covers(Actor.Grant grant, Team team) {
        return grant.serviceId() != null
                && team.serviceId() == grant.serviceId()
                && (grant.teamId() == null || team.id() == grant.teamId());
    }
}
