package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.justice.Happenings;
import org.waymark.justice.JusticeEvent;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;

/**
 * Applications under Clare's Law: when it was asked, what police have done, and whether there was a
 * disclosure. There is no field for what it said. Asking and the answer are also steps of police
 * and court, where the last day stands among the others.
 */
@Stateless
@Guarded
public class Disclosures {

    @Inject private CaseAccess cases;
    @Inject private DisclosureStore store;
    @Inject private Happenings justice;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** The applications of a case, newest first. */
    @Needs(Right.CASE_WORK)
    public List<Disclosure> of(String caseReference) {
        return store.of(cases.read(caseReference, "Clare\u2019s Law"));
    }

    /** It was asked; the last day for each thing that police have to do is a task. */
    @Needs(Right.CASE_WORK)
    public void applied(String caseReference, Boolean toAsk, LocalDate on) {
        CaseAccess.Found found = cases.openToWork(caseReference, "Clare\u2019s Law applied");
        Map<String, String> problems = new LinkedHashMap<>();
        if (toAsk == null) {
            problems.put("toAsk", "Say which right it is.");
        }
        if (on == null) {
            problems.put("appliedOn", "Enter the day it was asked.");
        } else if (on.isAfter(today())) {
            problems.put("appliedOn", "This day has not come yet.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        store.add(
                Ids.next(),
                found.id(),
                toAsk,
                on,
                tasks(found.id(), store.clocks(on)),
                current.get().id(),
                clock.instant());
        justice.write(
                found,
                JusticeEvent.DISCLOSURE_ASKED,
                on,
                on,
                toAsk ? "Right to ask" : "Right to know");
        drafts.discard("disclosure:" + found.reference());
    }

    /** What police have done by now. */
    @Needs(Right.CASE_WORK)
    public void went(String caseReference, long disclosureId, int version, Disclosure.Form now) {
        CaseAccess.Found found = cases.openToWork(caseReference, "Clare\u2019s Law went on");
        Disclosure before = store.find(found.id(), disclosureId);
        if (before.version() != version || !before.isOpen()) {
            throw new ChangedMeanwhile();
        }
        Map<String, String> problems = new LinkedHashMap<>();
        day("checkedOn", now.checkedOn(), before, problems);
        day("metOn", now.metOn(), before, problems);
        day("answeredOn", now.answeredOn(), before, problems);
        if (now.outcome() != null && now.answeredOn() == null) {
            problems.putIfAbsent("answeredOn", "Enter the day it ended.");
        }
        if (now.outcome() == null && now.answeredOn() != null) {
            problems.put("disclosureOutcome", "Choose how it ended.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        store.change(before, now);
        boolean ended = now.outcome() != null;
        endsIf(ended || now.checkedOn() != null, before.tasks().check());
        endsIf(ended || now.metOn() != null, before.tasks().meeting());
        endsIf(ended, before.tasks().answer());
        if (now.outcome() == Disclosure.Outcome.MADE) {
            cases.riskReview(
                    found.id(),
                    "Review the risk and the safety plan: a disclosure was made",
                    reference.workingDays().dueAfter(clock.instant(), 1));
        }
        if (ended) {
            justice.write(
                    found,
                    JusticeEvent.DISCLOSURE_ENDED,
                    now.answeredOn(),
                    now.answeredOn(),
                    now.outcome().label());
        } else {
            cases.happened(
                    found.id(), CaseEvent.Kind.JUSTICE, "Clare\u2019s Law went on", null, null);
        }
    }

    private Disclosure.Tasks tasks(long caseId, List<DisclosureClock> clocks) {
        Map<DisclosureClock.Kind, Long> tasks = new EnumMap<>(DisclosureClock.Kind.class);
        for (DisclosureClock each : clocks) {
            LocalDate due = each.by().isBefore(today()) ? today() : each.by();
            tasks.put(
                    each.kind(),
                    cases.task(
                            caseId,
                            "DISCLOSURE",
                            "Clare\u2019s Law: " + each.kind().overdue(),
                            WorkingDays.endOf(due)));
        }
        return new Disclosure.Tasks(
                tasks.get(DisclosureClock.Kind.CHECK),
                tasks.get(DisclosureClock.Kind.MEETING),
                tasks.get(DisclosureClock.Kind.ANSWER));
    }

    private void endsIf(boolean done, Long task) {
        if (done && task != null && cases.isTaskOpen(task)) {
            cases.taskEnds(task);
        }
    }

    private void day(String field, LocalDate day, Disclosure before, Map<String, String> problems) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today())) {
            problems.put(field, "This day has not come yet.");
        } else if (day.isBefore(before.appliedOn())) {
            problems.put(field, "It was not asked yet on that day.");
        }
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
