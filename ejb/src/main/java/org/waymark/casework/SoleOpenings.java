package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.TypedText;

/**
 * Emergency openings that no manager can look into, because whoever opened the case is the only one
 * who answers for it: whoever looks after data protection at the provider, and at the organisation
 * that answers for all, is told instead and reviews them. They read nothing of the case.
 */
@Stateless
@Guarded
public class SoleOpenings {

    @Inject private SoleOpeningStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** One that waits for a review; the reason is what whoever opened it typed. */
    public record Line(
            long id, String reference, String who, Instant at, String reason, boolean overdue) {}

    /** Those that wait and that the actor answers for, what is due first. */
    @Needs(Right.RIGHTS_WORK)
    public List<Line> waiting() {
        subject.list("emergency openings that no manager can review");
        List<Row> rows = store.waiting(current.get());
        rows.forEach(
                row ->
                        subject.supportCase(
                                row.number(6), row.number(7), "shown as opened in an emergency"));
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        Columns.instant(row.columns()[3]),
                                        row.text(4),
                                        Columns.instant(row.columns()[5])
                                                .isBefore(clock.instant())))
                .toList();
    }

    /**
     * Says what was found; access ends with that.
     *
     * @throws org.waymark.shared.NotFound when it is not the actor's to review
     * @throws org.waymark.shared.BadInput when something is missing, or the actor opened it
     */
    @Needs(Right.RIGHTS_WORK)
    public void review(Long id, EmergencyAccess.Finding finding, String note) {
        Actor actor = current.get();
        Row found = store.one(actor, id);
        EmergencyAccess.needed("soleFinding", finding);
        String typed =
                TypedText.required(
                        "soleNote",
                        note,
                        EmergencyAccess.LONGEST_NOTE,
                        "Say whom you asked and what they said.");
        subject.override(
                found.number(6),
                found.number(7),
                "emergency opening reviewed: " + finding.label(),
                typed);
        store.access(id).review(finding, typed, actor.id(), clock.instant());
    }
}
