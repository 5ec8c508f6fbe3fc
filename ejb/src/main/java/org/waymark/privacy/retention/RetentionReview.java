package org.waymark.privacy.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.Page;
import org.waymark.shared.Row;

/**
 * What has fallen due, for people to look through before anything is destroyed. A manager sees the
 * records they manage; whoever keeps the rules sees them by reference, and of restricted ones how
 * many there are. What is high-risk, restricted or was a child's needs two different people.
 */
@Stateless
@Guarded
public class RetentionReview {

    /** Rows of one page. */
    public static final int PAGE = 50;

    @Inject private ProposalStore store;
    @Inject private RunStore runs;
    @Inject private RetentionRuns job;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** How many of one kind are waiting at one service. */
    public record Count(
            String service,
            Trigger trigger,
            KeepFor keep,
            int all,
            int undecided,
            int second,
            LocalDate oldest) {}

    /**
     * What is waiting.
     *
     * @param unnamed how many restricted ones wait beside them for others who may open them, or for
     *     a second look: they are counted and not shown
     */
    public record Counts(List<Count> rows, int unnamed) {}

    /**
     * One record that is due.
     *
     * @param lookTwice why two people have to decide; null when one is enough
     * @param name null for who may not see names
     */
    public record Item(
            long id,
            String reference,
            String service,
            Trigger trigger,
            KeepFor keep,
            LocalDate dueOn,
            String lookTwice,
            Long approvedBy,
            Long secondBy,
            String name,
            long personId,
            Long caseId,
            String approver,
            String second) {

        /** Has everybody decided who has to? */
        public boolean isApproved() {
            return approvedBy != null && (lookTwice == null || secondBy != null);
        }

        /** By which a page that begins behind it is asked for. */
        public String key() {
            return new Key(dueOn, id).text();
        }

        public boolean isHalfApproved() {
            return approvedBy != null && !isApproved();
        }
    }

    /**
     * What came of a decision about several records.
     *
     * @param waiting those of them that somebody else has to look at
     * @param gone those that the actor does not decide on any more: nothing was done about them
     */
    public record Decided(int records, int waiting, int gone) {}

    /** Behind which row a page begins. */
    public record Key(LocalDate due, long id) {

        public String text() {
            return due + "_" + id;
        }

        /** From an address; empty for the first page. */
        public static Optional<Key> parsed(String text) {
            String[] parts = text == null ? new String[0] : text.split("_");
            if (parts.length != 2) {
                return Optional.empty();
            }
            try {
                LocalDate due = LocalDate.parse(parts[0]);
                return Ids.read(parts[1]).map(id -> new Key(due, id));
            } catch (DateTimeParseException notADay) {
                return Optional.empty();
            }
        }
    }

    /** How the job went. */
    public record Run(
            Instant startedAt,
            Instant finishedAt,
            int lookedAt,
            int proposed,
            int destroyed,
            int leftAlone,
            boolean underWay) {}

    /** The last run of the job; null before the first. */
    @Needs(
            value = {Right.RETENTION_RULES, Right.RETENTION_REVIEW},
            audited = false)
    public Run lastRun() {
        return runs.newest().orElse(null);
    }

    @Needs(
            value = {Right.RETENTION_RULES, Right.RETENTION_REVIEW},
            audited = false)
    public Counts counts() {
        return store.counts(current.get());
    }

    /** One page, those due longest first. */
    @Needs({Right.RETENTION_RULES, Right.RETENTION_REVIEW})
    public Page<Item> page(Key after) {
        List<Item> found = store.page(current.get(), after, PAGE + 1);
        Page<Item> page = Page.of(found, PAGE, after == null, false);
        subject.list("what is due to be destroyed");
        page.rows().forEach(item -> subject.person(item.personId(), "shown among what is due"));
        return page;
    }

    /**
     * Approves that these are destroyed in the next night, or gives the second approval where two
     * are needed.
     *
     * @return what came of it
     * @throws BadInput when nothing was chosen, or one of them has been approved by the same person
     */
    @Needs({Right.RETENTION_RULES, Right.RETENTION_REVIEW})
    public Decided approve(List<Long> ids) {
        if (ids.isEmpty()) {
            throw new BadInput("rows", "Tick the records you have decided on.");
        }
        Actor actor = current.get();
        int waiting = 0;
        int found = 0;
        for (long id : ids) {
            for (Row row : store.decidable(actor, id)) {
                found++;
                Long first = row.number(3);
                boolean twice = row.flag(2);
                if (first == null) {
                    store.decided(id, actor.id(), null, clock.instant());
                    waiting += twice ? 1 : 0;
                    about(row, id, "approved to be destroyed");
                } else if (twice && row.number(4) == null) {
                    if (first == actor.id()) {
                        throw new BadInput(
                                "rows",
                                "You have approved one of these yourself. Somebody else has to look"
                                        + " at it.");
                    }
                    store.decided(id, first, actor.id(), clock.instant());
                    about(row, id, "approved to be destroyed, second look");
                }
            }
        }
        return new Decided(found, waiting, ids.size() - found);
    }

    /**
     * Takes approvals back; the records stay on the list.
     *
     * @return what came of it
     */
    @Needs({Right.RETENTION_RULES, Right.RETENTION_REVIEW})
    public Decided takeBack(List<Long> ids) {
        if (ids.isEmpty()) {
            throw new BadInput("rows", "Tick the records you have decided on.");
        }
        int found = 0;
        for (long id : ids) {
            for (Row row : store.decidable(current.get(), id)) {
                found++;
                store.decided(id, null, null, clock.instant());
                about(row, id, "approval to be destroyed taken back");
            }
        }
        return new Decided(found, 0, ids.size() - found);
    }

    /**
     * Runs the job now and not only at night: it destroys what is approved and looks for what is
     * due.
     *
     * @return false when it is under way already
     */
    @Needs(Right.RETENTION_RULES)
    public boolean runNow() {
        subject.list("retention job asked for");
        return job.start(null, current.get().id());
    }

    private void about(Row row, long referralId, String detail) {
        String words =
                detail + ", due " + row.date(5) + ": " + Trigger.valueOf(row.text(6)).label();
        if (row.number(1) == null) {
            subject.referral(referralId, row.number(0), words);
        } else {
            subject.supportCase(row.number(1), row.number(0), words);
        }
    }
}
