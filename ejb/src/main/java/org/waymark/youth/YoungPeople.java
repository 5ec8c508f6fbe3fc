package org.waymark.youth;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.casework.Professional;
import org.waymark.casework.ProfessionalStore;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.OwnSafeguarding;
import org.waymark.shared.BadInput;

/** The young person's record of a case: who decides, who agreed, who else works with them. */
@Stateless
@Guarded
public class YoungPeople {

    @Inject private YoungStore store;
    @Inject private ProfessionalStore professionals;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * What the page shows.
     *
     * @param young null before anything was written down
     * @param age null when it is not known
     */
    public record File(YoungPerson young, List<Professional> professionals, Integer age) {}

    /** The record of a case. */
    @Needs(Right.CASE_WORK)
    public File of(String reference) {
        CaseAccess.Seen seen = cases.look(reference, "young person's record read");
        return new File(
                store.of(seen.id()).orElse(null),
                professionals.of(seen.id()),
                store.age(seen.personId(), today()));
    }

    /**
     * Writes down the record. A new concern about sexual exploitation sets a task for today, which
     * a decision about a safeguarding referral ends.
     *
     * @throws BadInput with everything that is missing
     */
    @Needs(Right.CASE_WORK)
    public void save(String reference, YoungPerson young) {
        CaseAccess.Found found = cases.openToWork(reference, "young person's record");
        Map<String, String> problems =
                young.problems(store.age(found.personId(), today()), today());
        if (young.youthJusticeBy() != null
                && professionals.of(found.id()).stream()
                        .noneMatch(one -> one.id() == young.youthJusticeBy())) {
            problems.put("youthJusticeBy", "Choose one of the professionals of this case.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        boolean known =
                store.of(found.id())
                        .filter(before -> before.exploitation().isConcern())
                        .isPresent();
        store.save(found.id(), young, clock.instant(), current.get().id());
        if (young.exploitation().isConcern() && !known) {
            cases.task(
                    found.id(),
                    OwnSafeguarding.TASK,
                    "Refer to children’s social care, or say why not: a concern about exploitation",
                    WorkingDays.endOf(today()));
        }
        cases.happened(
                found.id(), CaseEvent.Kind.TASK, "Young person’s record written", null, null);
        drafts.discard("young:" + found.reference());
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
