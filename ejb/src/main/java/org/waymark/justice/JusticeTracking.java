package org.waymark.justice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/** Writes down what becomes of a crime at the police and in court, and when the victim was told. */
@Stateless
@Guarded
public class JusticeTracking {

    private static final int LONGEST_DETAIL = 500;
    private static final int LONGEST_REASON = 300;
    private static final int DAYS_OF_WEEK = 7;

    @Inject private CaseAccess cases;
    @Inject private JusticeStore store;
    @Inject private Happenings happenings;
    @Inject private ContactScheme scheme;
    @Inject private EndedPrompts prompts;
    @Inject private FactsReader facts;
    @Inject private JusticeQuery file;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private HearingTasks tasks;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Something happened. Where it changes the danger, a task asks for the risk to be looked at
     * again by the end of the next working day.
     *
     * @param knownOn when the witness care unit, or the service, heard of it; null for the same day
     * @param outcome the police outcome type, where police take no further action; null for unknown
     * @param result the verdict or the sentence; none for everything else
     * @return whether the Victim Contact Scheme follows from it; it is written down with it
     * @throws BadInput when a day lies ahead, or it was known before it happened
     */
    @Needs(Right.CASE_WORK)
    public ContactSchemeRule.Answer happened(
            String caseReference,
            JusticeEvent event,
            LocalDate on,
            LocalDate knownOn,
            String detail,
            String outcome,
            CourtResult result) {
        CaseAccess.Found found = cases.openToWork(caseReference, "police and court");
        if (event == null || event.isOfHearing()) {
            throw new BadInput("event", "Choose what happened.");
        }
        if (event.needsSpecialist() && facts.lacksSpecialist(found.id())) {
            throw new BadInput(
                    "event",
                    "After domestic abuse, stalking or a sexual crime a specialist assesses the risk"
                            + " first. Write down “A specialist assessed the risk of restorative justice”.");
        }
        LocalDate day = past("happenedOn", on, "Enter the day it happened.");
        LocalDate known = knownOn == null ? day : past("knownOn", knownOn, null);
        if (known.isBefore(day)) {
            throw new BadInput("knownOn", "Nobody can have heard of it before it happened.");
        }
        String remark =
                TypedText.optional("detail", withOutcome(event, outcome, detail), LONGEST_DETAIL);
        result.check(event, reference.codeLists(), today());
        JusticeStep step = happenings.write(found, event, day, known, remark, result);
        ContactSchemeRule.Answer answer =
                event == JusticeEvent.SENTENCED
                        ? scheme.follow(found, step, result, known)
                        : ContactSchemeRule.Answer.NOT;
        drafts.discard("justice:" + found.reference());
        return answer;
    }

    /** The outcome type stands before what was typed: “15: Named suspect, …”. */
    private String withOutcome(JusticeEvent event, String outcome, String detail) {
        if (outcome == null || outcome.isBlank()) {
            return detail;
        }
        if (event != JusticeEvent.NO_FURTHER_ACTION) {
            throw new BadInput(
                    "outcome",
                    "Only “Police take no further action” has an outcome of the police.");
        }
        if (!reference.codeLists().codes("outcome_type", today()).contains(outcome)) {
            throw new BadInput("outcome", "Choose one of the outcomes.");
        }
        String words = outcome + ": " + reference.label("outcome_type", outcome) + ".";
        return detail == null || detail.isBlank() ? words : words + " " + detail.strip();
    }

    /** The victim was told, by whoever told them. */
    @Needs(Right.CASE_WORK)
    public void told(String caseReference, long stepId, LocalDate on) {
        CaseAccess.Found found = cases.openToWork(caseReference, "told the victim");
        JusticeStep step = store.step(found.id(), stepId);
        step.told(past("toldOn", on, "Enter the day they were told."));
        store.flush();
        cases.happened(
                found.id(),
                CaseEvent.Kind.JUSTICE,
                "Told the victim: " + step.event().label().toLowerCase(),
                null,
                stepId);
    }

    /**
     * What was written down was an error: it stays to be seen and counts no more. A task that it
     * had ended is to be done again.
     */
    @Needs(Right.CASE_WORK)
    public void strike(String caseReference, long stepId, String reason) {
        CaseAccess.Found found = cases.openToWork(caseReference, "struck out");
        JusticeStep step = store.step(found.id(), stepId);
        if (step.event().isOfHearing()) {
            throw new BadInput(
                    "strikeReason",
                    "Strike out the hearing itself instead, in the table of hearings.");
        }
        String why =
                TypedText.required(
                        "strikeReason", reason, LONGEST_REASON, "Say why it is struck out.");
        step.strike(why);
        scheme.takeBack(found, step);
        store.flush();
        prompts.comeBack(found, step);
        cases.happened(
                found.id(),
                CaseEvent.Kind.JUSTICE,
                "Struck out as an error: " + step.event().label().toLowerCase(),
                why,
                stepId);
    }

    /** A special measure has got as far as this; how it stood before stays to be seen. */
    @Needs(Right.CASE_WORK)
    public void measure(
            String caseReference,
            SpecialMeasure.Kind kind,
            SpecialMeasure.State state,
            LocalDate on) {
        CaseAccess.Found found = cases.openToWork(caseReference, "special measure");
        if (kind == null) {
            throw new BadInput("measure", "Choose the special measure.");
        }
        if (state == null) {
            throw new BadInput("measureState", "Choose how far it is.");
        }
        LocalDate day = past("measureOn", on, "Enter since when.");
        store.measure(found.id(), kind)
                .ifPresentOrElse(
                        known -> {
                            store.before(Ids.next(), known, current.get().id(), clock.instant());
                            known.becomes(state, day);
                        },
                        () ->
                                store.add(
                                        SpecialMeasure.note(
                                                Ids.next(), found.id(), kind, state, day)));
        store.flush();
        tasks.done(found, Preparation.MEASURES);
        cases.happened(
                found.id(),
                CaseEvent.Kind.JUSTICE,
                kind.label() + ": " + state.label().toLowerCase(),
                null,
                null);
        drafts.discard("measure:" + found.reference());
    }

    /** Sets a task some weeks before the last day of something that can be asked for. */
    @Needs(Right.CASE_WORK)
    public void remind(String caseReference, JusticeFile.Matter matter) {
        CaseAccess.Found found = cases.openToWork(caseReference, "reminder");
        JusticeFile.LastDay last =
                file.of(caseReference).lastDays().stream()
                        .filter(each -> each.matter() == matter)
                        .findFirst()
                        .orElseThrow(
                                () -> new BadInput("matter", "There is no such date any more."));
        Instant warning =
                WorkingDays.endOf(last.by().minusDays((long) DAYS_OF_WEEK * matter.weeks()));
        Instant tonight = WorkingDays.endOf(today());
        cases.task(
                found.id(),
                "LAST_DAY",
                matter.label() + ": last day " + JusticeFile.inWords(last.by()),
                warning.isBefore(tonight) ? tonight : warning);
        cases.happened(
                found.id(), CaseEvent.Kind.TASK, "Reminder set: " + matter.label(), null, null);
    }

    private LocalDate past(String field, LocalDate day, String otherwise) {
        if (day == null) {
            throw new BadInput(field, otherwise);
        }
        if (day.isAfter(today())) {
            throw new BadInput(field, "This day has not come yet.");
        }
        return day;
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
