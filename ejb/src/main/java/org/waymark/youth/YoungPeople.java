package org.waymark.youth;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseAlerts;
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
    @Inject private CompetenceStore competence;
    @Inject private ProfessionalStore professionals;
    @Inject private CaseAlerts alerts;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * What the page shows.
     *
     * @param young null before anything was written down
     * @param age null when it is not known
     * @param decisions about whether they can decide for themselves, the newest, which stands,
     *     first
     */
    public record File(
            YoungPerson young,
            List<Professional> professionals,
            Integer age,
            List<CompetenceDecision> decisions) {}

    /** The record of a case. */
    @Needs(Right.CASE_WORK)
    public File of(String reference) {
        CaseAccess.Seen seen = cases.look(reference, "young person's record read");
        YoungPerson young = store.of(seen.id()).orElse(null);
        return new File(
                young,
                professionals.of(seen.id()),
                store.age(seen.personId(), today()),
                young == null ? List.of() : competence.of(seen.id()));
    }

    /**
     * Writes down the record. A new decision about whether they can decide for themselves is kept
     * beside those before. A new concern about sexual exploitation sets a task for today, which a
     * decision about a safeguarding referral ends; so does harm by other young people, of which the
     * safeguarding lead is to be told today as well. Where that falls away, so does what was to be
     * agreed with the lead; the other tasks end in their own way.
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
        Optional<YoungPerson> before = store.of(found.id());
        boolean known = before.filter(kept -> kept.exploitation().isConcern()).isPresent();
        store.save(found.id(), young, clock.instant(), current.get().id());
        decided(found.id(), young);
        if (young.peerOnPeer() && before.filter(YoungPerson::peerOnPeer).isEmpty()) {
            peers(found.id());
        }
        if (!young.peerOnPeer() && before.filter(YoungPerson::peerOnPeer).isPresent()) {
            notPeers(found.id());
        }
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

    private void decided(long caseId, YoungPerson young) {
        List<CompetenceDecision> kept = competence.of(caseId);
        boolean said = young.competence() != null;
        if (said && (kept.isEmpty() || kept.get(0).differs(young))) {
            competence.add(caseId, young, clock.instant(), current.get().id());
        }
    }

    /** It was done by other young people: nobody goes on with it alone. */
    private void peers(long caseId) {
        alerts.alert(caseId, "Harm between young people: tell the safeguarding lead today");
        cases.task(
                caseId,
                PeerHarms.TASK,
                "Agree with the safeguarding lead how both sides are kept safe, apart",
                WorkingDays.endOf(today()));
        cases.task(
                caseId,
                OwnSafeguarding.TASK,
                "Refer to children’s social care, or say why not: harm by other young people",
                WorkingDays.endOf(today()));
    }

    /**
     * What was to be agreed has no form any more; that it was not agreed stands on the timeline.
     */
    private void notPeers(long caseId) {
        boolean ended = false;
        for (Long task = cases.openTask(caseId, PeerHarms.TASK);
                task != null;
                task = cases.openTask(caseId, PeerHarms.TASK)) {
            cases.taskEnds(task);
            ended = true;
        }
        if (ended) {
            cases.happened(
                    caseId,
                    CaseEvent.Kind.PROTECTION,
                    "No longer harm between young people: nothing is left to agree",
                    null,
                    null);
        }
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
