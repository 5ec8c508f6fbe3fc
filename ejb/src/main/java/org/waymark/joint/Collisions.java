package org.waymark.joint;

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
import org.waymark.casework.CaseHandover;
import org.waymark.casework.SeparatedWorkers;
import org.waymark.commissioning.Organisations;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.TypedText;

/**
 * For the safeguarding lead of a provider: who among those it supports may be in danger from
 * somebody who is supported, too, or may be the danger. Workers see nothing of it, and nothing in
 * their lists, counts or times changes by it.
 */
@Stateless
@Guarded
public class Collisions {

    private static final int LONGEST = 1000;
    private static final int VICTIM = 4;
    private static final int OTHER = 15;

    @Inject private CollisionQuery query;
    @Inject private CollisionStore store;
    @Inject private SeparatedWorkers workers;
    @Inject private CaseHandover handover;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One page of them.
     *
     * @param next id by which the next page begins; null when there is none
     */
    public record Page(List<Collision> rows, Long next) {}

    /** Those that are decided, or those that wait; the newest first. */
    @Needs(Right.COLLISION_DECIDE)
    public Page page(boolean decided, Long before) {
        Actor lead = current.get();
        List<Row> rows = query.page(lead.organisationId(), lead.id(), decided, before);
        boolean more = rows.size() > CollisionQuery.PAGE;
        List<Row> shown = more ? rows.subList(0, CollisionQuery.PAGE) : rows;
        subject.list(decided ? "safeguarding, decided" : "safeguarding, to decide");
        shown.forEach(row -> read(row, "looked at for safeguarding"));
        return new Page(
                shown.stream().map(this::collision).toList(),
                more ? shown.get(shown.size() - 1).number(0) : null);
    }

    /** One of them, to decide about it. */
    @Needs(Right.COLLISION_DECIDE)
    public Collision one(long id) {
        Row row = row(id);
        read(row, "looked at for safeguarding");
        return collision(row);
    }

    /**
     * Decides for the lead's own organisation, and does what follows from it.
     *
     * @throws BadInput when somebody works with both, and they were to be kept apart
     */
    @Needs(Right.COLLISION_DECIDE)
    public void decide(long id, CollisionDecision decision, String why) {
        Row row = row(id);
        if (decision == null) {
            throw new BadInput("decision", "Choose what is to be done.");
        }
        String reason =
                TypedText.required("why", why, LONGEST, "Say why, in words an inquiry can follow.");
        Actor lead = current.get();
        Instant now = clock.instant();
        switch (decision) {
            case SEPARATE -> separate(row);
            case RESTRICT -> restrict(row, lead);
            case NO_DANGER, MARAC -> {}
        }
        store.decided(id, lead.organisationId(), decision, reason, lead.id(), now);
        for (int side : new int[] {VICTIM, OTHER}) {
            if (row.number(side + 5) == lead.organisationId()) {
                subject.personOverride(row.number(side + 10), "safeguarding decided", reason);
            }
        }
    }

    /**
     * Whoever works with the one is kept from the other, also when they change the service; whoever
     * works with either later is, too, from when they are given it.
     */
    private void separate(Row row) {
        if (!workers.separate(row.number(VICTIM + 10), row.number(OTHER + 10))) {
            throw new BadInput(
                    "decision",
                    "One worker works with both: has a case, counsels, covers or is named. Ask the"
                            + " manager to give one of the cases to somebody else first; they need not"
                            + " know why.");
        }
    }

    private void restrict(Row row, Actor lead) {
        for (int side : new int[] {VICTIM, OTHER}) {
            if (row.number(side + 5) != lead.organisationId()) {
                continue;
            }
            Long ownCase = row.number(side + 6);
            if (ownCase == null) {
                store.restrictReferral(
                        row.number(side), row.number(side + 10), RestrictionReason.OTHER);
            } else {
                handover.restrict(
                        ownCase, RestrictionReason.OTHER, lead.id(), "Restricted to named staff");
            }
        }
    }

    private Row row(long id) {
        Actor lead = current.get();
        return query.one(lead.organisationId(), lead.id(), id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void read(Row row, String doing) {
        long own = current.get().organisationId();
        if (row.number(VICTIM + 5) == own && row.flag(30)) {
            subject.person(row.number(VICTIM + 10), doing);
        }
        if (row.number(OTHER + 5) == own && row.flag(31)) {
            subject.person(row.number(OTHER + 10), doing);
        }
    }

    private Collision collision(Row row) {
        return new Collision(
                row.number(0),
                "SUSPECT".equals(row.text(1)),
                row.text(2),
                Columns.instant(row.columns()[3]),
                side(row, VICTIM, row.flag(30)),
                side(row, OTHER, row.flag(31)),
                row.text(26) == null ? null : CollisionDecision.valueOf(row.text(26)),
                row.text(27),
                Columns.instant(row.columns()[28]),
                row.text(29));
    }

    /**
     * Of another organisation's side, and of one that exists for named staff alone, nothing is told
     * but whom to speak to.
     */
    private Collision.Side side(Row row, int from, boolean known) {
        long organisation = row.number(from + 5);
        boolean ours = organisation == current.get().organisationId();
        if (!ours || !known) {
            List<String> leads = query.leads(organisation);
            return new Collision.Side(
                    false,
                    null,
                    null,
                    null,
                    null,
                    organisations.organisationName(organisation),
                    leads.isEmpty() ? "their management" : String.join("; ", leads));
        }
        String name =
                row.text(from + 2) == null
                        ? row.text(from + 3)
                        : row.text(from + 2) + " " + row.text(from + 3);
        return new Collision.Side(
                true,
                name,
                row.text(from + 1),
                row.text(from + 7),
                row.text(from + 9),
                row.text(from + 4),
                null);
    }
}
