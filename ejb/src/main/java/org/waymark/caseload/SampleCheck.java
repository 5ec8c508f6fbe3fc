package org.waymark.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.casework.WorkerQuery;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/** Whether a sample can be drawn as it is asked for. */
@ApplicationScoped
class SampleCheck {

    private static final int MOST = 50;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_YEARS = 2;

    @Inject private WorkerQuery workers;
    @Inject private Clock clock;

    /**
     * The same, with its words as they are kept.
     *
     * @param services those the actor manages, by id
     * @throws NotFound when it is of a service that is none of these
     * @throws BadInput naming each field that cannot be taken
     */
    FileAudits.Draw checked(FileAudits.Draw typed, Map<Long, String> services) {
        if (typed.serviceId() != null && !services.containsKey(typed.serviceId())) {
            throw new NotFound();
        }
        Map<String, String> problems = new LinkedHashMap<>();
        if (typed.serviceId() == null || typed.workerId() != null && !isOfService(typed)) {
            problems.put("auditOf", "Choose the service or the worker.");
        }
        period(typed, problems);
        if (typed.which() == null) {
            problems.put("which", "Choose which files.");
        }
        if (typed.size() == null || typed.size() < 1 || typed.size() > MOST) {
            problems.put("size", "Enter a number from 1 to %d.".formatted(MOST));
        }
        if (typed.seed() != null && (typed.seed() < 0 || typed.seed() >= FileAudits.SEEDS)) {
            problems.put("seed", "This is not the number of a sample.");
        }
        String reason = null;
        try {
            reason = TypedText.required("reason", typed.reason(), LONGEST_REASON, "Say why.");
        } catch (BadInput missing) {
            problems.putAll(missing.problems());
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new FileAudits.Draw(
                typed.serviceId(),
                typed.workerId(),
                typed.from(),
                typed.to(),
                typed.which(),
                typed.size(),
                typed.seed(),
                reason);
    }

    private boolean isOfService(FileAudits.Draw typed) {
        return workers.workers(typed.serviceId()).stream()
                .anyMatch(worker -> worker.id() == typed.workerId());
    }

    private void period(FileAudits.Draw typed, Map<String, String> problems) {
        LocalDate from = typed.from();
        LocalDate to = typed.to();
        if (from == null) {
            problems.put("fromDay", "Enter the first day.");
        }
        if (to == null) {
            problems.put("toDay", "Enter the last day.");
        } else if (to.isAfter(WorkingDays.dateOf(clock.instant()))) {
            problems.put("toDay", "This day has not come yet.");
        } else if (from != null
                && (to.isBefore(from) || from.plusYears(LONGEST_YEARS).isBefore(to))) {
            problems.put("toDay", "Choose a day after the first, within two years.");
        }
    }
}
