package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;

/**
 * What of other agencies a manager may see: that of the boroughs of services, or of the team, they
 * manage.
 */
@ApplicationScoped
public class AgencyCases {

    @Inject private OutsideAccess store;
    @Inject private AuditSubject subject;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;

    /** One of a list; its agency is a code of marac_agency. */
    public record Line(long id, int place, String name, String agency, MaracReferral.State state) {

        /** The same with the number that a reader sees. */
        Line at(int number) {
            return new Line(id, number, name, agency, state);
        }
    }

    /** Those of a meeting that was found in the diary of the actor's provider. */
    List<Line> managed(long meetingId) {
        List<OutsideStore.Found> managed =
                store.listed(meetingId).stream().filter(this::isManaged).toList();
        managed.forEach(each -> subject.person(each.referral().id(), "shown on MARAC list"));
        return managed.stream().map(AgencyCases::line).toList();
    }

    boolean isManaged(OutsideStore.Found found) {
        return current.get().grantsOf(Right.CASE_MANAGE).stream()
                .anyMatch(
                        grant ->
                                (grant.serviceId() == null
                                                || grant.serviceId() == found.serviceId())
                                        && (grant.teamId() == null
                                                || isOfTeam(grant.teamId(), found)));
    }

    private boolean isOfTeam(long teamId, OutsideStore.Found found) {
        return organisations.directory().teams().stream()
                .anyMatch(
                        team ->
                                team.id() == teamId
                                        && team.areas().contains(found.referral().areaCode()));
    }

    private static Line line(OutsideStore.Found found) {
        MaracReferral referral = found.referral();
        return new Line(
                referral.id(),
                referral.listing().place(),
                referral.said(MaracReferral.Field.VICTIM),
                found.agency(),
                referral.state());
    }
}
