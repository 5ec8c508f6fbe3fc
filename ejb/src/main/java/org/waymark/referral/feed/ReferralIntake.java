package org.waymark.referral.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.Disposition;
import org.waymark.referral.DispositionReason;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.FeedError;
import org.waymark.referral.FeedRow;
import org.waymark.referral.FeedRowReader;
import org.waymark.referral.ReferralState;
import org.waymark.referral.SenderView;
import org.waymark.shared.BadInput;
import org.waymark.shared.Reference;

/**
 * Takes one referral, from an officer's or partner's page or a client: by the same rules and the
 * same way as a row of a feed. For somebody at a page only what they sent themselves is there: they
 * change, withdraw and object to nothing of a colleague's, and are answered as if there were
 * nothing of a colleague's.
 */
@Stateless
@Guarded
public class ReferralIntake {

    /** Code of referral_source: the person themselves. */
    private static final String SELF = "SELF";

    @Inject private ChunkStore store;
    @Inject private ObjectionKeys objections;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What the sender gets at once.
     *
     * @param reference to ask by later; null when nothing was stored
     * @param sameMessage it is the very message that was taken before
     * @param why a sentence for the sender; null when there is nothing to say
     */
    public record Receipt(
            Reference reference, Disposition disposition, boolean sameMessage, String why) {}

    /**
     * Takes what was typed or sent under the names of the feed's columns. What every sender would
     * have to repeat is filled in: message id, type, force, when it was sent, and, where there is
     * no crime of the police, a reference of our own.
     *
     * @param source code of referral_source; null for what fits the sender's organisation
     * @throws BadInput with a sentence for each column that is wrong
     */
    @Needs(Right.REFERRAL_SEND)
    public Receipt receive(Map<FeedColumn, String> cells, String source) {
        return take(read(cells), source);
    }

    /**
     * The same for somebody who calls a service and asks for help themselves.
     *
     * @throws BadInput with a sentence for each column that is wrong
     */
    @Needs(Right.CALL_TAKE)
    public Receipt receiveCaller(Map<FeedColumn, String> cells) {
        return store(read(cells), SELF);
    }

    private FeedRow read(Map<FeedColumn, String> cells) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        FeedRow row =
                FeedRowReader.read(
                        new SingleMessage(current.get(), own(), clock.instant()).filled(cells),
                        today,
                        reference.codeLists().codes("ethnicity", today));
        if (!row.isValid()) {
            throw new BadInput(problems(row.errors()));
        }
        return row;
    }

    /**
     * As what the actor's organisation may refer, the usual one first; codes of referral_source.
     */
    @Needs(value = Right.REFERRAL_SEND, audited = false)
    public List<String> sources() {
        return own().sources();
    }

    private Receipt take(FeedRow row, String source) {
        Organisation own = own();
        if (!row.message().sendingForce().equals(own.code())) {
            throw new BadInput(
                    FeedColumn.SENDING_FORCE.header(), "Send for your own organisation only.");
        }
        if (source != null && !own.mayReferAs(source)) {
            throw new BadInput(
                    "source",
                    "Your organisation does not refer as this. It may be one of "
                            + String.join(", ", own.sources())
                            + ".");
        }
        return store(row, source == null ? own.usualSource() : source);
    }

    private Receipt store(FeedRow row, String by) {
        Actor actor = current.get();
        Organisation own = own();
        Origin origin =
                new Origin(
                        0,
                        actor.id(),
                        own.id(),
                        actor.username(),
                        by,
                        clock.instant(),
                        actor.isClient() ? null : actor.id());
        try {
            return receipt(store.store(origin, Incoming.of(row, List.of(), objections)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Receipt receipt(ChunkIntake.Outcome outcome) {
        HeldReferral referral = outcome.referral();
        if (outcome.disposition() == Disposition.INVALID) {
            throw new BadInput(
                    FeedColumn.MESSAGE_TYPE.header(),
                    DispositionReason.valueOf(outcome.reason()).sentence());
        }
        boolean same = DispositionReason.SAME_MESSAGE.name().equals(outcome.reason());
        if (referral == null) {
            String why =
                    outcome.reason() == null
                            ? null
                            : DispositionReason.valueOf(outcome.reason()).sentence();
            return new Receipt(null, outcome.disposition(), same, why);
        }
        subject.referral(referral.id(), referral.personId(), "sent");
        ReferralState state = referral.state();
        return new Receipt(
                referral.reference(),
                outcome.disposition(),
                same,
                SenderView.of(state, referral.reason(), false).why());
    }

    private Organisation own() {
        return organisations
                .directory()
                .organisation(current.get().organisationId())
                .orElseThrow(() -> new IllegalStateException("An actor without organisation"));
    }

    private static Map<String, String> problems(List<FeedError> errors) {
        Map<String, String> problems = new LinkedHashMap<>();
        errors.forEach(error -> problems.merge(error.columnName(), sentence(error), (a, b) -> a));
        return problems;
    }

    private static String sentence(FeedError error) {
        String name = error.columnName().replace('_', ' ');
        return name.isEmpty()
                ? error.message()
                : Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + error.message();
    }
}
