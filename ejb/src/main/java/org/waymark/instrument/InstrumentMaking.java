package org.waymark.instrument;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.DraftCells;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * A manager makes instruments of their own provider, an administrator those of everybody: as a
 * draft that is checked and published from a day as a new version. Measures that were taken keep
 * the version they were taken with.
 */
@Stateless
@Guarded
public class InstrumentMaking {

    private static final int LONGEST_NAME = 120;

    /** The criteria of a MARAC count what has such a code. */
    private static final String DASH = "DASH";

    @Inject private InstrumentDraftStore drafts;
    @Inject private InstrumentStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What the page of all measures shows beside them.
     *
     * @param kept the codes that the actor may change
     */
    public record Own(List<InstrumentDraft> drafts, List<String> kept) {}

    /** A new instrument as filled in. */
    public record Wanted(String code, String name) {}

    @Needs(
            value = {Right.PATHWAY_EDIT, Right.REFERENCE_EDIT},
            audited = false)
    public Own own() {
        return new Own(drafts.drafts(owner()), drafts.kept(owner()));
    }

    /** One draft or version of one's own. */
    @Needs({Right.PATHWAY_EDIT, Right.REFERENCE_EDIT})
    public InstrumentDraft draft(long id) {
        InstrumentDraft draft = found(id);
        subject.list("Measure " + draft.code());
        return draft;
    }

    /**
     * Begins an instrument.
     *
     * @return the id of the draft
     */
    @Needs({Right.PATHWAY_EDIT, Right.REFERENCE_EDIT})
    public long begin(Wanted wanted) {
        mayKeep();
        String code = wanted.code() == null ? "" : wanted.code().strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z][A-Z0-9_]{1,29}")) {
            throw new BadInput("newCode", "Use 2 to 30 letters, digits and _, a letter first.");
        }
        if (code.startsWith(DASH)) {
            throw new BadInput(
                    "newCode", "Codes that begin with DASH are kept for the forms of publishers.");
        }
        if (drafts.isTaken(code)) {
            throw new BadInput("newCode", "This one is taken. Choose another.");
        }
        String name = TypedText.required("newName", wanted.name(), LONGEST_NAME, "Enter its name.");
        return add(code, name, new DraftCells(Map.of("missing", "0")));
    }

    /** Begins the next version of an instrument of one's own, or goes on with its draft. */
    @Needs({Right.PATHWAY_EDIT, Right.REFERENCE_EDIT})
    public long change(String code) {
        mayKeep();
        if (!drafts.kept(owner()).contains(code)) {
            throw new NotFound();
        }
        Instrument newest = store.version(code, drafts.newest(code).orElseThrow(NotFound::new));
        if (!newest.isMadeByPage()) {
            throw new BadInput(
                    code,
                    "How this one is scored belongs to its publisher or to the program: it is changed by a release.");
        }
        return drafts.open(owner(), code)
                .map(InstrumentDraft::id)
                .orElseGet(() -> add(code, newest.name(), InstrumentCells.of(newest)));
    }

    /** Keeps the draft as it is, whole or not. */
    @Needs({Right.PATHWAY_EDIT, Right.REFERENCE_EDIT})
    public void save(long id, int version, String name, DraftCells cells) {
        mayKeep();
        InstrumentDraft draft = found(id);
        keep(draft, version, name, cells);
        subject.list("saved a draft of measure " + draft.code());
    }

    /** What is still missing before it can be published; empty when nothing is. */
    @Needs(
            value = {Right.PATHWAY_EDIT, Right.REFERENCE_EDIT},
            audited = false)
    public Map<String, String> missing(long id) {
        return InstrumentCheck.problems(InstrumentPlan.of(found(id).cells()));
    }

    /**
     * Publishes what the form holds as the next version.
     *
     * @throws BadInput with everything that is missing
     */
    @Needs({Right.PATHWAY_EDIT, Right.REFERENCE_EDIT})
    public void publish(long id, int version, String name, DraftCells cells, LocalDate from) {
        mayKeep();
        InstrumentDraft draft = found(id);
        InstrumentPlan plan = InstrumentPlan.of(cells);
        Map<String, String> problems = InstrumentCheck.problems(plan);
        LocalDate today = WorkingDays.dateOf(clock.instant());
        LocalDate latest = drafts.latest(draft.code());
        if (from == null || from.isBefore(today)) {
            problems.put("from", "Choose today or a later day: the past stays as it was.");
        } else if (latest != null && !from.isAfter(latest)) {
            problems.put(
                    "from",
                    "A version is in force from %s already. Choose a later day.".formatted(latest));
        }
        if (latest != null && !drafts.kept(owner()).contains(draft.code())) {
            problems.put("name", "Somebody else has made a measure with this code meanwhile.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        keep(draft, version, name, cells);
        if (!drafts.ends(owner(), id, "PUBLISHED", from)) {
            throw new ChangedMeanwhile();
        }
        int next = drafts.newest(draft.code()).orElse(0) + 1;
        drafts.publish(owner(), draft.code(), next, name.strip(), plan, from);
        subject.list("published measure " + draft.code() + " version " + next + " from " + from);
    }

    /** Throws a draft away; published versions stay. */
    @Needs({Right.PATHWAY_EDIT, Right.REFERENCE_EDIT})
    public void discard(long id) {
        mayKeep();
        InstrumentDraft draft = found(id);
        if (!drafts.ends(owner(), id, "DISCARDED", null)) {
            throw new ChangedMeanwhile();
        }
        subject.list("threw away a draft of measure " + draft.code());
    }

    private long add(String code, String name, DraftCells cells) {
        long id = Ids.next();
        drafts.add(id, owner(), code, name, cells, clock.instant(), current.get().id());
        subject.list("began a draft of measure " + code);
        return id;
    }

    private void keep(InstrumentDraft draft, int version, String name, DraftCells cells) {
        TypedText.required("name", name, LONGEST_NAME, "Enter its name.");
        if (!cells.fits()) {
            throw new BadInput("about", "This is more than a measure can hold. Shorten it.");
        }
        if (!drafts.save(
                owner(),
                draft.id(),
                version,
                name.strip(),
                cells,
                clock.instant(),
                current.get().id())) {
            throw new ChangedMeanwhile();
        }
    }

    private InstrumentDraft found(long id) {
        return drafts.one(owner(), id).orElseThrow(NotFound::new);
    }

    /** Everybody's for an administrator, the provider's for its managers. */
    private Long owner() {
        return current.get().may(Right.REFERENCE_EDIT) ? null : current.get().organisationId();
    }

    /** The manager of one team keeps no measures of the provider. */
    private void mayKeep() {
        if (!current.get().may(Right.REFERENCE_EDIT)
                && current.get().grantsOf(Right.PATHWAY_EDIT).stream()
                        .allMatch(grant -> grant.teamId() != null)) {
            throw new NotAllowed("Only whoever manages a whole service makes measures.");
        }
    }
}
