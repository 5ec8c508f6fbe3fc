package org.waymark.reporting.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.IndicatorSheets;
import org.waymark.reporting.indicator.Measured;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * The work on returns of grants. A holder has no account here, so a contract manager of the
 * commissioner enters what came, asks back, and accepts. Each report is kept as it came, with the
 * money of its quarter.
 */
@Stateless
@Guarded
public class GrantReturns {

    private static final String SPEND = "M21";
    private static final long NO_SERVICE = 0;
    private static final int NARRATIVE = 8_000;
    private static final int WORDS = 1_000;
    private static final int LONGEST_EMAIL = 254;

    @Inject private GrantReturnStore store;
    @Inject private ReturnStore returns;
    @Inject private SubmissionStore submissions;
    @Inject private IndicatorSheets sheets;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A report as filled in; why it came again is needed from the second on. */
    public record Report(LocalDate receivedOn, String narrative, String again) {}

    /**
     * Enters the report that came, word for word, and keeps it.
     *
     * @throws ChangedMeanwhile when somebody else has entered or decided something since
     */
    @Needs(Right.CONTRACT_EDIT)
    public void receive(long id, int version, Report report) {
        GrantReturn one = own(id, version);
        if (!one.state().isWithProvider()) {
            throw new BadInput(
                    "narrative",
                    one.state() == ReturnState.ACCEPTED
                            ? "This return was accepted: nothing more is entered."
                            : "A report was entered already: decide about it first.");
        }
        boolean again = one.state() == ReturnState.QUERIED;
        check(one, report, again);
        FrozenReturn frozen = frozen(one, report.narrative().strip());
        if (!store.receive(one, version, report.receivedOn(), frozen, clock.instant())) {
            throw new ChangedMeanwhile();
        }
        submissions.add(
                id,
                frozen.text(),
                again ? report.again().strip() : null,
                current.get().id(),
                clock.instant());
        returns.event(id, ReturnMove.SUBMIT, null, current.get().id(), clock.instant());
        drafts.discard("grant-" + id);
        subject.list("report of grant %s entered".formatted(one.reference()));
    }

    private void check(GrantReturn one, Report report, boolean again) {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate day = report.receivedOn();
        if (day == null
                || day.isAfter(WorkingDays.dateOf(clock.instant()))
                || day.isBefore(one.quarter().firstDay())) {
            problems.put(
                    "receivedOn",
                    "Enter the day it came: not before the quarter begins, and not after today.");
        }
        text(
                problems,
                "narrative",
                report.narrative(),
                NARRATIVE,
                "Enter what the holder reports.");
        if (again) {
            text(problems, "again", report.again(), WORDS, "Enter what is another, and why.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static void text(
            Map<String, String> problems, String field, String typed, int most, String otherwise) {
        if (typed == null || typed.isBlank()) {
            problems.put(field, otherwise);
        } else if (!TypedText.fits(typed, most)) {
            problems.put(field, TypedText.tooLong(typed, most));
        }
    }

    private FrozenReturn frozen(GrantReturn one, String narrative) {
        List<Indicator> spend =
                sheets.definitions(one.quarter()).stream()
                        .filter(each -> each.code().equals(SPEND))
                        .toList();
        boolean known = one.plannedPence() != null || one.paidPence() != null;
        return new FrozenReturn(
                one.quarter().code(),
                one.reference(),
                narrative,
                spend,
                known && !spend.isEmpty()
                        ? Map.of(
                                SPEND,
                                new Measured(
                                        NO_SERVICE,
                                        SPEND,
                                        one.paidPence() == null ? 0 : one.paidPence(),
                                        one.plannedPence() == null ? 0 : one.plannedPence()))
                        : Map.of());
    }

    /** Writes down what the holder was asked; the next report takes the place of this one. */
    @Needs(Right.CONTRACT_EDIT)
    public void query(long id, int version, String words) {
        decide(
                id,
                version,
                ReturnMove.QUERY,
                TypedText.required("words", words, WORDS, "Enter what you asked the holder."));
    }

    /** Accepts it: from then on nobody changes it. */
    @Needs(Right.CONTRACT_EDIT)
    public void accept(long id, int version) {
        decide(id, version, ReturnMove.ACCEPT, null);
    }

    private void decide(long id, int version, ReturnMove move, String words) {
        GrantReturn one = own(id, version);
        if (!move.isFrom(one.state())) {
            throw new BadInput("words", "No report waits to be decided about.");
        }
        if (!returns.decide(id, one.state(), version, move, clock.instant())) {
            throw new ChangedMeanwhile();
        }
        returns.event(id, move, words, current.get().id(), clock.instant());
        drafts.discard("grant-" + id);
        subject.list("report of grant %s: %s".formatted(one.reference(), move.label()));
    }

    /**
     * Says at which address the holder of a grant is reminded; nothing for no reminders.
     *
     * @throws NotFound when it is no grant of one's own
     */
    @Needs(Right.CONTRACT_EDIT)
    public void remindAt(long awardId, String email) {
        String address = TypedText.optional("holderEmail", email, LONGEST_EMAIL);
        if (address != null && !address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new BadInput("holderEmail", "Enter an e-mail address, such as name@example.org.");
        }
        if (!store.address(current.get().organisationId(), awardId, address)) {
            throw new NotFound();
        }
        subject.list("where the holder of a grant is reminded");
    }

    private GrantReturn own(long id, int version) {
        GrantReturn one =
                store.one(new AwardScope(current.get().organisationId(), Set.of()), id)
                        .orElseThrow(NotFound::new);
        if (one.version() != version) {
            throw new ChangedMeanwhile();
        }
        return one;
    }
}
