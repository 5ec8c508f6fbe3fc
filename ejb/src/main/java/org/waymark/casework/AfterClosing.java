package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.SafeContact;
import org.waymark.person.SafeContactStore;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
import org.waymark.shared.Row;
import org.waymark.shared.TypedText;

/**
 * Follow-ups that outlive the case: whoever was seen at a Haven for up to a year, whoever left
 * hospital after half a year, whoever has evidence stored before it is destroyed. They stand on a
 * list of their own until somebody asked, by a channel that is safe, or it is written down why
 * nobody does.
 */
@Stateless
@Guarded
public class AfterClosing {

    /** Rows of one page. */
    public static final int PAGE = 25;

    private static final int LONGEST_WORDS = 500;

    @Inject private AfterClosingStore store;
    @Inject private LooseEnds ends;
    @Inject private CaseStore cases;
    @Inject private SafeContactStore safeContact;
    @Inject private ContactContextQuery context;
    @Inject private Timeline timeline;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** How they are. */
    public enum Result {
        WELL("Doing well"),
        MIXED("Some things are hard, and they manage"),
        WANTS_SUPPORT("Wants support again"),
        NOT_REACHED("Could not be reached");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A follow-up that is due in a case that has ended. */
    public record Due(
            long id,
            String reference,
            String name,
            String label,
            Instant due,
            String service,
            String worker) {}

    /**
     * A follow-up of one case.
     *
     * @param state DUE, DONE or NOT_WANTED
     */
    public record FollowUp(
            long id,
            String label,
            Instant due,
            String state,
            ContactChannel channel,
            Result result,
            String words,
            Instant settledAt,
            String by) {

        public boolean isDue() {
            return state.equals("DUE");
        }
    }

    /** A channel, and why it may not be used; null when it may. */
    public record Way(ContactChannel channel, String blocked) {}

    /**
     * What a case that has ended still promises, and what was said about the rest.
     *
     * @param ways the channels; empty when nothing is due
     */
    public record Rest(List<FollowUp> followUps, List<Way> ways, List<LooseEnd.Answer> answers) {

        /** Is there any channel that may be used? */
        public boolean isReachable() {
            return ways.stream().anyMatch(way -> way.blocked() == null);
        }
    }

    /** What is due in the actor's cases that have ended, and in those they manage or cover. */
    @Needs(Right.CASE_WORK)
    public Page<Due> list(PageKey key) {
        subject.list("follow-ups after closing");
        List<Due> found = new ArrayList<>();
        List<Row> rows = store.due(current.get(), clock.instant(), key, PAGE + 1);
        for (Row row : rows) {
            found.add(
                    new Due(
                            row.number(0),
                            row.text(1),
                            row.text(2) == null ? row.text(3) : row.text(2) + " " + row.text(3),
                            row.text(4),
                            Columns.instant(row.columns()[5]),
                            row.text(6),
                            row.text(7)));
        }
        Page<Due> page = Page.of(found, PAGE, key);
        rows.stream()
                .filter(row -> page.rows().stream().anyMatch(due -> due.id() == row.number(0)))
                .forEach(
                        row ->
                                subject.supportCase(
                                        row.number(8),
                                        row.number(9),
                                        "shown among follow-ups after closing"));
        return page;
    }

    /** What a case that has ended still promises. */
    @Needs(Right.CASE_WORK)
    public Rest of(String reference) {
        SupportCase supportCase = cases.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "follow-ups after closing");
        List<FollowUp> all =
                store.ofCase(supportCase.id()).stream().map(AfterClosing::followUp).toList();
        boolean due = !supportCase.isOpen() && all.stream().anyMatch(FollowUp::isDue);
        return new Rest(all, due ? ways(supportCase) : List.of(), ends.answers(supportCase.id()));
    }

    /**
     * They were asked, or it was tried. About stored evidence it is asked on until they were
     * reached, or somebody says why nobody asks.
     *
     * @throws BadInput when the channel may not be used, as the rules of safe contact have it
     * @throws NotAllowed when it would be the last word about stored evidence, and the actor has
     *     the case by an emergency alone
     */
    @Needs(Right.CASE_WORK)
    public void done(
            String reference, long id, ContactChannel channel, Result result, String words) {
        SupportCase supportCase = ended(reference, "follow-up after closing");
        AfterClosingStore.Due due = store.standing(supportCase.id(), id);
        if (channel == null) {
            throw new BadInput("askedBy", "Choose how you asked them.");
        }
        if (result == null) {
            throw new BadInput("howTheyAre", "Choose how they are.");
        }
        String said =
                due.kind().equals(AfterClosingStore.EVIDENCE)
                        ? TypedText.required(
                                "askedWords",
                                words,
                                LONGEST_WORDS,
                                "Say what becomes of the evidence.")
                        : TypedText.optional("askedWords", words, LONGEST_WORDS);
        ways(supportCase).stream()
                .filter(way -> way.channel() == channel)
                .filter(way -> way.blocked() != null)
                .findFirst()
                .ifPresent(
                        way -> {
                            throw new BadInput(
                                    "askedBy", way.blocked() + " Nobody is to be asked this way.");
                        });
        if (!staysDue(due, result)) {
            if (due.kind().equals(AfterClosingStore.EVIDENCE)) {
                requireOwn(reference);
            }
            store.settle(due, "DONE", channel, result, said, current.get().id(), clock.instant());
        }
        timeline.add(
                supportCase,
                CaseEvent.Kind.CONTACT,
                "Follow-up after closing: " + result.label().toLowerCase(),
                due.label()
                        + ", "
                        + channel.label().toLowerCase()
                        + (said == null ? "" : ": " + said),
                null);
        drafts.discard("after:" + supportCase.reference());
    }

    /** Who could not be reached has decided nothing about what is to be destroyed. */
    private static boolean staysDue(AfterClosingStore.Due due, Result result) {
        return due.kind().equals(AfterClosingStore.EVIDENCE) && result == Result.NOT_REACHED;
    }

    /**
     * Nobody will ask, and why.
     *
     * @throws NotAllowed when the actor has the case by an emergency alone
     */
    @Needs(Right.CASE_WORK)
    public void notWanted(String reference, long id, String why) {
        SupportCase supportCase = ended(reference, "follow-up not wanted");
        requireOwn(reference);
        AfterClosingStore.Due due = store.standing(supportCase.id(), id);
        String reason =
                TypedText.required(
                        "notWantedWhy", why, LONGEST_WORDS, "Say why nobody will ask them.");
        store.settle(due, "NOT_WANTED", null, null, reason, current.get().id(), clock.instant());
        timeline.add(
                supportCase,
                CaseEvent.Kind.CONTACT,
                "Follow-up after closing: not wanted",
                due.label() + ": " + reason,
                null);
        drafts.discard("unasked:" + supportCase.reference());
    }

    private void requireOwn(String reference) {
        if (!cases.isOwn(current.get(), reference)) {
            throw new NotAllowed(
                    "You opened this case in an emergency. That nobody asks them any more is for"
                            + " those whose case it is: tell them, or their manager.");
        }
    }

    private SupportCase ended(String reference, String doing) {
        SupportCase supportCase = cases.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), doing);
        if (supportCase.isOpen()) {
            throw new NotFound();
        }
        return supportCase;
    }

    private List<Way> ways(SupportCase supportCase) {
        SafeContact known = safeContact.of(supportCase.personId());
        boolean onlyPlainYes = context.onlyPlainYes(supportCase);
        List<Way> ways = new ArrayList<>();
        for (ContactChannel channel : ContactChannel.values()) {
            List<ContactRules.Permission> all =
                    channel == ContactChannel.IN_PERSON
                            ? List.of(ContactRules.mayUse(channel, null, known, onlyPlainYes))
                            : known.points().stream()
                                    .filter(point -> channel.goesBy(point.kind()))
                                    .map(
                                            point ->
                                                    ContactRules.mayUse(
                                                            channel, point, known, onlyPlainYes))
                                    .toList();
            boolean allowed = all.stream().anyMatch(ContactRules.Permission::allowed);
            Optional<String> why =
                    all.stream()
                            .map(ContactRules.Permission::why)
                            .filter(Objects::nonNull)
                            .findFirst();
            ways.add(
                    new Way(
                            channel,
                            allowed ? null : why.orElse("There is nothing on record to use.")));
        }
        return ways;
    }

    private static FollowUp followUp(Row row) {
        return new FollowUp(
                row.number(0),
                row.text(1),
                Columns.instant(row.columns()[2]),
                row.text(3),
                row.text(4) == null ? null : ContactChannel.valueOf(row.text(4)),
                row.text(5) == null ? null : Result.valueOf(row.text(5)),
                row.text(6),
                Columns.instant(row.columns()[7]),
                row.text(8));
    }
}
