package org.waymark.caseload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.casework.WorkerQuery;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Row;
import org.waymark.shared.TypedText;

/**
 * That supervision was held: when, by whom, which cases were spoken about, what was agreed. Read by
 * the managers of the service and by the worker. Of clinical supervision only that it was held:
 * what was said there is kept nowhere. What is decided about a case is a note of that case.
 */
@Stateless
@Guarded
public class Supervision {

    /** Meetings of one page. */
    public static final int PAGE = 20;

    private static final int LONGEST_ACTIONS = 2_000;
    private static final int MOST_CASES = 40;
    private static final String DRAFT = "supervision";

    @Inject private SupervisionStore store;
    @Inject private ManagedServices managed;
    @Inject private WorkerQuery workers;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Of which kind it was. */
    public enum Kind {
        LINE("With their manager"),
        CLINICAL("Clinical");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A meeting as it is typed.
     *
     * @param cases references, one after the other
     * @param nextOn when the next one is; null when that is open
     */
    public record Form(
            Kind kind,
            LocalDate on,
            boolean attended,
            String cases,
            String actions,
            LocalDate nextOn) {}

    /** A meeting that was held, with those of its cases that whoever looks may know of. */
    public record Meeting(
            long id,
            Kind kind,
            LocalDate on,
            boolean attended,
            String actions,
            LocalDate nextOn,
            String supervisor,
            List<String> cases) {}

    /**
     * Writes down that it was held.
     *
     * @throws BadInput with what is missing, or the reference of a case that is not there
     */
    @Needs(Right.CASE_MANAGE)
    public void held(Long serviceId, Long workerId, Form form) {
        subject.list("supervision");
        CapacityStore.Key who = supervised(serviceId, workerId);
        Map<String, String> problems = problems(form);
        List<Row> cases = cases(who.serviceId(), form.cases(), problems);
        String actions = null;
        if (form.kind() != Kind.CLINICAL) {
            if (TypedText.fits(form.actions(), LONGEST_ACTIONS)) {
                actions = TypedText.optional("actions", form.actions(), LONGEST_ACTIONS);
            } else {
                problems.put("actions", TypedText.tooLong(form.actions(), LONGEST_ACTIONS));
            }
            if (Reference.isIn(form.actions())) {
                problems.put(
                        "actions",
                        "This holds the reference of a case. Enter it below the cases spoken about,"
                                + " and what is decided about a case as a note of that case.");
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        long id = Ids.next();
        store.add(id, who, form, actions, current.get().id(), clock.instant());
        for (Row each : cases) {
            store.discussed(id, each.number(0));
            subject.supportCase(each.number(0), each.number(1), "spoken about in supervision");
        }
        drafts.discard(DRAFT);
    }

    private Map<String, String> problems(Form form) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Map<String, String> problems = new LinkedHashMap<>();
        if (form.kind() == null) {
            problems.put("kind", "Choose which supervision it was.");
        }
        if (form.on() == null || form.on().isAfter(today)) {
            problems.put("heldOn", "Enter the day on which it was, or was to be.");
        }
        if (form.nextOn() != null && !form.nextOn().isAfter(today)) {
            problems.put("nextOn", "Enter a day to come, or leave it empty.");
        }
        if (form.kind() == Kind.CLINICAL && form.actions() != null && !form.actions().isBlank()) {
            problems.put("actions", "Of clinical supervision nothing that was said is kept.");
        }
        return problems;
    }

    private List<Row> cases(long serviceId, String typed, Map<String, String> problems) {
        List<Row> found = new ArrayList<>();
        if (typed == null || typed.isBlank()) {
            return found;
        }
        String[] all = typed.strip().split("[\\s,;]+");
        if (all.length > MOST_CASES) {
            problems.put("cases", "Enter at most " + MOST_CASES + " cases.");
            return found;
        }
        for (String each : all) {
            Reference.parse(each)
                    .flatMap(known -> store.managed(known.value(), serviceId, current.get()))
                    .ifPresentOrElse(
                            found::add,
                            () ->
                                    problems.put(
                                            "cases",
                                            "There is no case with one of these references here."
                                                    + " Enter them as they are written, with a comma"
                                                    + " between them."));
        }
        return found;
    }

    /** Supervision of a worker, for a manager of the service; before is the last id shown. */
    @Needs(Right.CASE_MANAGE)
    public List<Meeting> of(Long serviceId, Long workerId, Long before) {
        subject.list("supervision of worker " + serviceId + "." + workerId);
        CapacityStore.Key who = supervised(serviceId, workerId);
        return meetings(
                store.ofWorker(who, before == null ? Long.MAX_VALUE : before, PAGE + 1),
                CaseScope.managedBy(current.get()));
    }

    /** One's own supervision. */
    @Needs(Right.CASE_WORK)
    public List<Meeting> mine(Long before) {
        subject.list("own supervision");
        return meetings(
                store.own(current.get().id(), before == null ? Long.MAX_VALUE : before, PAGE + 1),
                CaseScope.of(current.get(), clock.instant()));
    }

    private List<Meeting> meetings(List<Row> rows, CaseScope scope) {
        Map<Long, List<String>> cases = new LinkedHashMap<>();
        rows.forEach(row -> cases.put(row.number(0), new ArrayList<>()));
        for (Row row : store.cases(List.copyOf(cases.keySet()), scope)) {
            cases.get(row.number(0)).add(row.text(1));
            subject.supportCase(row.number(2), row.number(3), "shown in supervision");
        }
        return rows.stream()
                .map(
                        row ->
                                new Meeting(
                                        row.number(0),
                                        Kind.valueOf(row.text(1)),
                                        row.date(2),
                                        row.flag(3),
                                        row.text(4),
                                        row.date(5),
                                        row.text(6),
                                        cases.get(row.number(0))))
                .toList();
    }

    private CapacityStore.Key supervised(Long serviceId, Long workerId) {
        if (serviceId == null || workerId == null) {
            throw new BadInput("supervised", "Choose whose it was.");
        }
        if (!managed.whole(current.get(), serviceId)
                || workers.workers(serviceId).stream().noneMatch(each -> each.id() == workerId)) {
            throw new NotFound();
        }
        return new CapacityStore.Key(serviceId, workerId);
    }
}
