package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * One of the list of a meeting. Of a case of the service its co-ordinator reads what they wrote
 * themselves and what is owed, and not its papers; of a case of another agency all there is.
 */
@Stateless
@Guarded
public class ListedQuery {

    @Inject private ListedScope scope;
    @Inject private MeetingStore meetings;
    @Inject private OutsideAccess outside;
    @Inject private OutsideStore papers;
    @Inject private AgencyCases agencies;
    @Inject private MaracActionStore actions;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;

    /**
     * One that is listed.
     *
     * @param reference of the case; null for one of another agency
     * @param paper what the other agency referred; null for a case of the service
     * @param from code of the other agency; null for a case of the service
     * @param childAsked when it was agreed that what is held about a child of it is deleted; null
     *     when it was not
     * @param alike does something of it look like what whoever looks has said they know?
     */
    public record Item(
            long id,
            int place,
            String name,
            String reference,
            MaracReferral paper,
            String from,
            Instant childAsked,
            boolean alike,
            List<MaracReferral.Information> information,
            List<MaracReferral.Action> actions) {}

    /** One that is listed for a meeting of one of the actor's boroughs. */
    @Needs(Right.MARAC_LIST)
    public Item one(long meetingId, long id) {
        ListedScope.On on = scope.on(meetingId, id, "looked at on MARAC list");
        if (on.found() != null) {
            return outside(on.found());
        }
        return new Item(
                id,
                on.row().count(7),
                name(on.row()),
                on.row().text(0),
                null,
                null,
                null,
                false,
                actions.informationBy(current.get().id(), id, on.key()),
                actions.actions(id, on.key()));
    }

    /**
     * What another agency referred, for a manager of the service that the borough belongs to.
     *
     * @throws NotFound when it is not for them
     */
    @Needs(Right.CASE_MANAGE)
    public Item ofAgency(long meetingId, long id) {
        meetings.find(current.get().organisationId(), meetingId, false);
        OutsideStore.Found found =
                outside.find(meetingId, id).filter(agencies::isManaged).orElseThrow(NotFound::new);
        subject.person(id, "case of another agency on a MARAC list");
        return outside(found);
    }

    private Item outside(OutsideStore.Found found) {
        MaracReferral paper = found.referral();
        return new Item(
                paper.id(),
                paper.listing().place(),
                paper.said(MaracReferral.Field.VICTIM),
                null,
                paper,
                found.agency(),
                papers.childAsked(paper.id()),
                outside.isAlike(paper),
                actions.information(paper.id(), paper.id()),
                actions.actions(paper.id(), paper.id()));
    }

    static String name(Row row) {
        return row.text(3) == null ? row.text(4) : row.text(3) + " " + row.text(4);
    }
}
