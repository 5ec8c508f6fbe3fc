package org.waymark.commissioning.pathway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.ReferenceChanged;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.DraftCells;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * A service manager makes pathways of their own provider: written as a draft, checked whether they
 * are whole, and in force from a day. A later change is a new version from a later day; what was
 * promised in cases that run stays promised.
 */
@Stateless
@Guarded
public class PathwayEditing {

    private static final int LONGEST_NAME = 120;

    @Inject private PathwayDraftStore drafts;
    @Inject private PathwayReader reader;
    @Inject private PathwayWriter writer;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Event<ReferenceChanged> changed;
    @Inject private Clock clock;

    /** A pathway to choose as a beginning, or one's own to change. */
    public record Head(String code, String name, boolean own) {}

    /**
     * What the list shows.
     *
     * @param pathways all there are, in order of their names
     * @param versions drafts and published versions of one's own provider, newest first
     */
    public record Overview(List<Head> pathways, List<PathwayDraft> versions) {}

    /**
     * One version with what its form can choose from.
     *
     * @param instruments code to name
     */
    public record Sheet(PathwayDraft draft, Map<String, String> instruments) {}

    @Needs(Right.PATHWAY_EDIT)
    public Overview list() {
        Actor actor = current.get();
        subject.list("Pathways");
        return new Overview(
                drafts.pathways().stream()
                        .map(head -> new Head(head.code(), head.name(), isOwn(head, actor)))
                        .toList(),
                drafts.ofProvider(actor.organisationId()));
    }

    /** One draft or version of one's own provider. */
    @Needs(Right.PATHWAY_EDIT)
    public Sheet sheet(long id) {
        PathwayDraft draft = draft(id);
        subject.list("Pathway " + draft.code());
        return new Sheet(draft, reader.instruments(current.get().organisationId(), today()));
    }

    /**
     * Begins a pathway.
     *
     * @param like the code of the pathway whose shape it begins with; null for nothing
     * @return the id of the draft
     */
    @Needs(Right.PATHWAY_EDIT)
    public long begin(String typedCode, String typedName, String like) {
        String code = typedCode == null ? "" : typedCode.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z][A-Z0-9_]{1,29}")) {
            throw new BadInput("code", "Use 2 to 30 letters, digits and _, a letter first.");
        }
        if (drafts.isTaken(code)) {
            throw new BadInput("code", "This one is taken. Choose another.");
        }
        String name =
                TypedText.required(
                        "name", typedName, LONGEST_NAME, "Enter the name of the pathway.");
        mayKeep(code);
        return add(code, name, like == null ? null : known(like).code());
    }

    /** Begins a later version of a pathway of one's own provider, or goes on with its draft. */
    @Needs(Right.PATHWAY_EDIT)
    public long change(String code) {
        PathwayDraftStore.Head head = known(code);
        if (!isOwn(head, current.get())) {
            throw new NotFound();
        }
        mayKeep(code);
        return drafts.open(current.get().organisationId(), code)
                .map(PathwayDraft::id)
                .orElseGet(() -> add(code, head.name(), code));
    }

    private long add(String code, String name, String like) {
        long id = Ids.next();
        drafts.add(
                id,
                current.get().organisationId(),
                code,
                name,
                reader.cells(like == null ? "" : like, today()),
                clock.instant(),
                current.get().id());
        subject.list("began a draft of pathway " + code);
        return id;
    }

    /**
     * Keeps the draft as it is, whole or not.
     *
     * @param version as it was when the form was opened
     */
    @Needs(Right.PATHWAY_EDIT)
    public void save(long id, int version, String name, DraftCells cells) {
        PathwayDraft draft = draft(id);
        mayKeep(draft.code());
        keep(draft, version, name, cells);
        subject.list("saved a draft of pathway " + draft.code());
    }

    /** What is still missing before it can be published today; empty when nothing is. */
    @Needs(value = Right.PATHWAY_EDIT, audited = false)
    public Map<String, String> missing(long id) {
        return problems(draft(id).plan(), today());
    }

    /**
     * Publishes what the form holds: in force from a day, today at the earliest.
     *
     * @throws BadInput with everything that is missing, by section
     */
    @Needs(Right.PATHWAY_EDIT)
    public void publish(long id, int version, String name, DraftCells cells, LocalDate from) {
        PathwayDraft draft = draft(id);
        mayKeep(draft.code());
        PathwayPlan plan = PathwayPlan.of(cells);
        Map<String, String> problems = problems(plan, from == null ? today() : from);
        if (drafts.pathways().stream()
                .anyMatch(
                        head -> head.code().equals(draft.code()) && !isOwn(head, current.get()))) {
            problems.put("name", "Somebody else has begun a pathway with this code meanwhile.");
        }
        if (from == null || from.isBefore(today())) {
            problems.put("from", "Choose today or a later day: the past stays as it was.");
        } else {
            writer.latest(draft.code())
                    .filter(latest -> !from.isAfter(latest))
                    .ifPresent(
                            latest ->
                                    problems.put(
                                            "from",
                                            "A version is in force from %s already. Choose a later day."
                                                    .formatted(latest)));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        keep(draft, version, name, cells);
        if (!drafts.ends(current.get().organisationId(), id, PathwayDraft.State.PUBLISHED, from)) {
            throw new ChangedMeanwhile();
        }
        writer.publish(draft.code(), name.strip(), current.get().organisationId(), plan, from);
        subject.list("published pathway " + draft.code() + " from " + from);
        changed.fire(new ReferenceChanged());
    }

    /** Throws a draft away; a published version stays. */
    @Needs(Right.PATHWAY_EDIT)
    public void discard(long id) {
        PathwayDraft draft = draft(id);
        mayKeep(draft.code());
        if (!drafts.ends(current.get().organisationId(), id, PathwayDraft.State.DISCARDED, null)) {
            throw new ChangedMeanwhile();
        }
        subject.list("threw away a draft of pathway " + draft.code());
    }

    private Map<String, String> problems(PathwayPlan plan, LocalDate day) {
        return PathwayCheck.problems(
                plan,
                reader.reasons(),
                reader.instruments(current.get().organisationId(), day).keySet());
    }

    private void keep(PathwayDraft draft, int version, String name, DraftCells cells) {
        TypedText.required("name", name, LONGEST_NAME, "Enter the name of the pathway.");
        if (!cells.fits()) {
            throw new BadInput("stages", "This is more than a pathway can hold. Shorten it.");
        }
        if (!drafts.save(
                current.get().organisationId(),
                draft.id(),
                version,
                name.strip(),
                cells,
                clock.instant(),
                current.get().id())) {
            throw new ChangedMeanwhile();
        }
    }

    private PathwayDraft draft(long id) {
        return drafts.one(current.get().organisationId(), id)
                .filter(draft -> draft.state() != PathwayDraft.State.DISCARDED)
                .orElseThrow(NotFound::new);
    }

    private PathwayDraftStore.Head known(String code) {
        return drafts.pathways().stream()
                .filter(head -> head.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean isOwn(PathwayDraftStore.Head head, Actor actor) {
        return Objects.equals(head.organisationId(), actor.organisationId());
    }

    /** Whoever runs every service that follows it; the manager of one team does not. */
    private void mayKeep(String code) {
        List<Actor.Grant> whole =
                current.get().grantsOf(Right.PATHWAY_EDIT).stream()
                        .filter(grant -> grant.teamId() == null)
                        .toList();
        Set<Long> services =
                whole.stream()
                        .map(Actor.Grant::serviceId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        boolean all = whole.stream().anyMatch(grant -> grant.serviceId() == null);
        if (whole.isEmpty() || !all && !services.containsAll(reader.services(code))) {
            throw new NotAllowed(
                    "Only whoever manages every service that follows this pathway changes it.");
        }
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
