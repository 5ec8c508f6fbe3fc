package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;

/** What of other agencies a manager may see: that of the boroughs of services they manage. */
@ApplicationScoped
public class AgencyCases {

    @Inject private OutsideStore store;
    @Inject private CurrentActor current;

    /** One of a list; its agency is a code of marac_agency. */
    public record Line(long id, int place, String name, String agency, MaracReferral.State state) {}

    /** Those of a meeting that was found in the diary of the actor's provider. */
    List<Line> managed(long meetingId) {
        return store.listed(meetingId).stream()
                .filter(this::isManaged)
                .map(AgencyCases::line)
                .toList();
    }

    boolean isManaged(OutsideStore.Found found) {
        return current.get().grantsOf(Right.CASE_MANAGE).stream()
                .anyMatch(
                        grant ->
                                grant.serviceId() == null
                                        || grant.serviceId() == found.serviceId());
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
