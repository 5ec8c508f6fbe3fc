package org.waymark.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.DraftCells;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * A service manager makes surveys for their provider, a contract manager for everybody: as a draft
 * that is checked and published as the next version. What was asked keeps the version it was asked
 * with.
 */
@Stateless
@Guarded
public class SurveyMaking {

    private static final int LONGEST_NAME = 120;

    @Inject private SurveyStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What the page of all surveys shows.
     *
     * @param surveys the newest version of each that may be asked
     */
    public record All(List<Survey> surveys, List<SurveyDraft> drafts, long organisationId) {

        /** May its next version be written here? */
        public boolean isKept(Survey survey) {
            return survey.ownerId() != null && survey.ownerId() == organisationId;
        }
    }

    @Needs(
            value = {Right.PATHWAY_EDIT, Right.CONTRACT_EDIT},
            audited = false)
    public All all() {
        return new All(store.newest(owner()), store.drafts(owner()), owner());
    }

    /** One draft of one's own organisation. */
    @Needs({Right.PATHWAY_EDIT, Right.CONTRACT_EDIT})
    public SurveyDraft draft(long id) {
        SurveyDraft draft = found(id);
        subject.list("Survey " + draft.code());
        return draft;
    }

    /** A version that may be asked, as those see it who are asked. */
    @Needs({Right.PATHWAY_EDIT, Right.CONTRACT_EDIT})
    public Survey version(String code, int version) {
        subject.list("Survey " + code);
        return store.version(code, version)
                .filter(each -> each.isFor(owner()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Begins a survey, with the least that is asked of everybody.
     *
     * @return the id of the draft
     */
    @Needs({Right.PATHWAY_EDIT, Right.CONTRACT_EDIT})
    public long begin(String newName, String newCode) {
        mayKeep();
        String code = newCode == null ? "" : newCode.strip().toUpperCase(Locale.ROOT);
        String name = TypedText.required("newName", newName, LONGEST_NAME, "Enter its name.");
        if (!code.matches("[A-Z][A-Z0-9_]{1,29}")) {
            throw new BadInput("newCode", "Use 2 to 30 letters, digits and _, a letter first.");
        }
        if (store.isTaken(code)) {
            throw new BadInput("newCode", "This one is taken. Choose another.");
        }
        Survey minimum = store.version("MINIMUM", 1).orElseThrow(NotFound::new);
        return add(code, name, SurveyPlan.cells(minimum));
    }

    /** Begins the next version of a survey of one's own, or goes on with its draft. */
    @Needs({Right.PATHWAY_EDIT, Right.CONTRACT_EDIT})
    public long change(String code) {
        mayKeep();
        int newest = store.newestOf(owner(), code).orElseThrow(NotFound::new);
        Optional<SurveyDraft> open = store.draftOf(owner(), code);
        if (open.isPresent()) {
            return open.get().id();
        }
        Survey version = store.version(code, newest).orElseThrow(NotFound::new);
        return add(code, version.name(), SurveyPlan.cells(version));
    }

    /** Keeps the draft as it is, whole or not. */
    @Needs({Right.PATHWAY_EDIT, Right.CONTRACT_EDIT})
    public void save(long id, int version, String name, DraftCells cells) {
        mayKeep();
        SurveyDraft draft = found(id);
        keep(draft, version, name, cells);
        subject.list("saved a draft of survey " + draft.code());
    }

    /** What is still missing before it can be published; empty when nothing is. */
    @Needs(
            value = {Right.PATHWAY_EDIT, Right.CONTRACT_EDIT},
            audited = false)
    public Map<String, String> missing(long id) {
        return SurveyCheck.problems(SurveyPlan.of(found(id).cells()));
    }

    /**
     * Publishes what the form holds as the next version.
     *
     * @throws BadInput with everything that is missing
     */
    @Needs({Right.PATHWAY_EDIT, Right.CONTRACT_EDIT})
    public void publish(long id, int version, String name, DraftCells cells) {
        mayKeep();
        SurveyDraft draft = found(id);
        SurveyPlan plan = SurveyPlan.of(cells);
        Map<String, String> problems = SurveyCheck.problems(plan);
        int newest = store.newestOf(owner(), draft.code()).orElse(0);
        if (newest == 0 && store.version(draft.code(), 1).isPresent()) {
            problems.put("name", "Somebody else has made a survey with this code meanwhile.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        keep(draft, version, name, cells);
        if (!store.ends(owner(), id, "PUBLISHED")) {
            throw new ChangedMeanwhile();
        }
        boolean forEverybody = current.get().may(Right.CONTRACT_EDIT);
        Survey next =
                new Survey(
                        draft.code(),
                        newest + 1,
                        name.strip(),
                        plan.intro(),
                        owner(),
                        forEverybody,
                        clock.instant(),
                        plan.questions());
        store.publish(next, clock.instant(), current.get().id());
        subject.list("published survey " + draft.code() + " version " + next.version());
    }

    /** Throws a draft away; published versions stay. */
    @Needs({Right.PATHWAY_EDIT, Right.CONTRACT_EDIT})
    public void discard(long id) {
        mayKeep();
        SurveyDraft draft = found(id);
        if (!store.ends(owner(), id, "DISCARDED")) {
            throw new ChangedMeanwhile();
        }
        subject.list("threw away a draft of survey " + draft.code());
    }

    private long add(String code, String name, DraftCells cells) {
        long id = Ids.next();
        store.add(id, owner(), code, name, cells, saved());
        subject.list("began a draft of survey " + code);
        return id;
    }

    private void keep(SurveyDraft draft, int version, String name, DraftCells cells) {
        TypedText.required("name", name, LONGEST_NAME, "Enter its name.");
        if (!cells.fits()) {
            throw new BadInput("intro", "This is more than a survey can hold. Shorten it.");
        }
        if (!store.save(owner(), draft.id(), version, name.strip(), cells, saved())) {
            throw new ChangedMeanwhile();
        }
    }

    private SurveyStore.Saved saved() {
        return new SurveyStore.Saved(clock.instant(), current.get().id());
    }

    private SurveyDraft found(long id) {
        return store.draft(owner(), id).orElseThrow(NotFound::new);
    }

    private long owner() {
        return current.get().organisationId();
    }

    /** The manager of one team keeps no surveys of the provider. */
    private void mayKeep() {
        if (!current.get().may(Right.CONTRACT_EDIT)
                && current.get().grantsOf(Right.PATHWAY_EDIT).stream()
                        .allMatch(grant -> grant.teamId() != null)) {
            throw new NotAllowed("Only whoever manages a whole service makes surveys.");
        }
    }
}
