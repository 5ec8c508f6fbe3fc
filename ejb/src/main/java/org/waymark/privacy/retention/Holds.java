package org.waymark.privacy.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * A manager says that nothing may be destroyed of what the organisation keeps of a person: while
 * the police investigate, for an inquest, a request, a complaint or a claim. A hold stands until
 * somebody lifts it; who set and lifted it, and why, stays.
 */
@Stateless
@Guarded
public class Holds {

    private static final int LONGEST_REASON = 500;

    @Inject private HoldStore store;
    @Inject private RuleStore rules;
    @Inject private FactsQuery facts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** One hold, in force or lifted. */
    public record Hold(
            long id,
            HoldKind kind,
            String reason,
            String by,
            Instant at,
            Instant liftedAt,
            String liftedBy,
            String liftedReason) {

        public boolean isInForce() {
            return liftedAt == null;
        }
    }

    /**
     * How long a record is kept.
     *
     * @param name of whom it is about
     * @param due when it is due and by which rule; null while it is open or held
     */
    public record Keeping(String reference, String name, List<Hold> holds, Due due) {}

    /** How long the record with this reference is kept, and what holds it. */
    @Needs(Right.RETENTION_REVIEW)
    public Keeping of(String reference) {
        HoldStore.Found record = store.find(current.get(), reference);
        named(record, "how long it is kept", null);
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Optional<Due> due =
                facts.one(record.referralId())
                        .flatMap(each -> Due.of(each, new RuleSet(rules.all(), today)));
        return new Keeping(
                record.reference(), record.name(), store.holds(record), due.orElse(null));
    }

    /** From now on nothing of the person is destroyed that this organisation keeps. */
    @Needs(Right.RETENTION_REVIEW)
    public void set(String reference, HoldKind kind, String why) {
        HoldStore.Found record = store.find(current.get(), reference);
        if (kind == null) {
            throw new BadInput("kind", "Choose what it is held for.");
        }
        String reason =
                TypedText.required(
                        "why",
                        why,
                        LONGEST_REASON,
                        "Say what you know: who asked, and which case.");
        store.lock(record);
        store.add(record, kind, reason, current.get().id(), clock.instant());
        store.takeOffList(record);
        named(record, "held: " + kind.label(), reason);
    }

    /**
     * A hold no longer stands; the record is destroyed by the rules again.
     *
     * @throws BadInput when it was lifted before, or no reason is given
     */
    @Needs(Right.RETENTION_REVIEW)
    public void lift(String reference, Long id, String why) {
        HoldStore.Found record = store.find(current.get(), reference);
        Hold hold =
                store.holds(record).stream()
                        .filter(each -> id != null && each.id() == id)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        String reason =
                TypedText.required(
                        "liftWhy", why, LONGEST_REASON, "Say how you know that it is over.");
        if (!store.lift(id, reason, current.get().id(), clock.instant())) {
            throw new BadInput("liftWhy", "This hold was lifted before.");
        }
        named(record, "hold lifted: " + hold.kind().label(), reason);
    }

    private void named(HoldStore.Found record, String detail, String reason) {
        if (record.caseId() == null) {
            subject.referralOverride(record.referralId(), record.personId(), detail, reason);
        } else {
            subject.override(record.caseId(), record.personId(), detail, reason);
        }
    }
}
