package org.waymark.privacy.sealed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.FreshSignIn;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.notification.Outbox;
import org.waymark.person.KeptFrom;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Row;
import org.waymark.shared.TypedText;
import org.waymark.therapy.SealedNoteReader;

/**
 * Opens the sealed notes of a case to somebody who answers for data protection: with a reason and
 * the password once more, after a second person has agreed, for a time, and never without telling
 * whoever wrote them and the manager of the case.
 */
@Stateless
@Guarded
public class SealedOpenings {

    private static final int LONGEST = 500;
    private static final int SHORTEST = 10;

    @Inject
    @ConfigProperty(name = "waymark.sealed.opening.hours", defaultValue = "24")
    private int hours;

    @Inject private SealedOpeningStore store;
    @Inject private SealedReviewStore people;
    @Inject private SealedNoteReader notes;
    @Inject private CaseAccess cases;
    @Inject private FreshSignIn fresh;
    @Inject private Outbox outbox;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One that was asked for.
     *
     * @param agreed null while nobody has decided
     * @param own did the actor ask for it?
     * @param open may the actor read the notes now?
     */
    public record Line(
            long id,
            String caseReference,
            String who,
            Instant at,
            String reason,
            Boolean agreed,
            String decidedBy,
            Instant decidedAt,
            String decidedWhy,
            Instant endsAt,
            boolean own,
            boolean open) {}

    /** A note as it is read. */
    public record Note(Instant at, String author, String text) {}

    /** What is read, and until when. */
    public record Reading(String caseReference, String reason, Instant endsAt, List<Note> notes) {}

    /** For how long they are open, in hours. */
    @Needs(
            value = {Right.RIGHTS_WORK, Right.CASE_MANAGE},
            audited = false)
    public int hours() {
        return hours;
    }

    /**
     * Asks for it.
     *
     * @param typed the reference of the case
     * @throws BadInput when the actor does not answer for a case with this reference
     */
    @Needs(Right.RIGHTS_WORK)
    public void ask(String typed, String reason, String password) {
        fresh.confirm("password", password);
        String why = TypedText.required("reason", reason, LONGEST, "Say why they have to be read.");
        if (why.length() < SHORTEST) {
            throw new BadInput("reason", "Say in a few words more why they have to be read.");
        }
        SealedOpeningStore.Target target =
                Reference.parse(typed)
                        .flatMap(parsed -> store.target(current.get(), parsed.value()))
                        .filter(found -> !notes.ofCase(found.caseId()).isEmpty())
                        .orElseThrow(
                                () ->
                                        new BadInput(
                                                "record",
                                                "You answer for no case with this reference that has"
                                                        + " sealed notes."));
        subject.override(
                target.caseId(), target.personId(), "asked to have sealed notes opened", why);
        store.add(
                SealedOpening.ask(
                        Ids.next(),
                        target.caseId(),
                        target.personId(),
                        why,
                        current.get().id(),
                        clock.instant()));
        store.managers(target.caseId()).forEach(outbox::notice);
    }

    /**
     * What the actor asked for of cases that they may still ask about, and what waits for the actor
     * as the second person.
     */
    @Needs({Right.RIGHTS_WORK, Right.CASE_MANAGE})
    public List<Line> lines() {
        subject.list("sealed notes opened, or asked to be");
        Actor actor = current.get();
        SealedScope scope = SealedScope.of(actor);
        List<Object> values = new ArrayList<>(scope.values());
        String asked = "";
        if (actor.may(Right.RIGHTS_WORK)) {
            SealedScope asking = SealedScope.asking(actor);
            asked = " OR o.asked_by = ? AND " + asking.sql();
            values.add(actor.id());
            values.addAll(asking.values());
        }
        return shown(store.lines("(" + scope.sql() + asked + ")", values));
    }

    /** What was opened of notes that the actor wrote. */
    @Needs(Right.SEALED_NOTES)
    public List<Line> ofMine() {
        subject.list("own sealed notes that were opened");
        return shown(
                store.lines(
                        "o.agreed = TRUE AND EXISTS (SELECT 1 FROM sealed_note n WHERE n.case_id ="
                                + " o.case_id AND n.account_id = ?) AND "
                                + KeptFrom.free("?", "o.person_id")
                                + " AND "
                                + SealedReviewStore.NAMED.formatted("?"),
                        List.of(current.get().id(), current.get().id(), current.get().id())));
    }

    private List<Line> shown(List<Row> rows) {
        rows.forEach(
                row ->
                        subject.supportCase(
                                row.number(11), row.number(12), "shown as opened, or to be"));
        return rows.stream().map(this::line).toList();
    }

    private Line line(Row row) {
        boolean own = row.number(10) == current.get().id();
        Boolean agreed = row.columns()[5] == null ? null : row.flag(5);
        Instant ends = Columns.instant(row.columns()[9]);
        return new Line(
                row.number(0),
                row.text(1),
                row.text(2),
                Columns.instant(row.columns()[3]),
                row.text(4),
                agreed,
                row.text(6),
                Columns.instant(row.columns()[7]),
                row.text(8),
                ends,
                own,
                own && Boolean.TRUE.equals(agreed) && clock.instant().isBefore(ends));
    }

    /**
     * The second person agrees or not; whoever wrote the notes, whoever asked and the managers of
     * the case are told.
     *
     * @throws NotFound when there is none such in the actor's scope
     */
    @Needs({Right.RIGHTS_WORK, Right.CASE_MANAGE})
    public void decide(long id, boolean agrees, String words) {
        SealedOpening opening = store.waiting(current.get(), id);
        String typed = TypedText.required("decidedWhy", words, LONGEST, "Say why you see it so.");
        subject.override(
                opening.caseId(),
                opening.personId(),
                agrees
                        ? "agreed that sealed notes are opened"
                        : "did not let sealed notes be opened",
                typed);
        Set<Long> authors =
                notes.ofCase(opening.caseId()).stream()
                        .map(SealedNoteReader.Known::authorId)
                        .collect(Collectors.toSet());
        opening.decide(
                agrees,
                typed,
                current.get().id(),
                authors,
                clock.instant(),
                Duration.ofHours(hours));
        people.mail(opening.askedBy()).ifPresent(outbox::notice);
        if (agrees) {
            cases.happened(
                    opening.caseId(),
                    CaseEvent.Kind.SAFETY,
                    "Sealed notes opened for data protection; two people agreed",
                    people.name(opening.askedBy()) + ": " + opening.reason(),
                    null);
            authors.forEach(author -> people.mail(author).ifPresent(outbox::notice));
            store.managers(opening.caseId()).forEach(outbox::notice);
        }
    }

    /**
     * The notes that were there when it was asked, for whoever asked, while they are open.
     *
     * @throws NotFound when they are not open to the actor
     */
    @Needs(Right.RIGHTS_WORK)
    public Reading read(long id) {
        SealedOpening opening = store.own(current.get(), id);
        Instant now = clock.instant();
        if (!opening.isOpenTo(current.get().id(), now)) {
            throw new NotFound();
        }
        subject.override(
                opening.caseId(), opening.personId(), "sealed notes read", opening.reason());
        opening.read(now);
        Map<Long, String> texts = notes.texts(opening.caseId());
        return new Reading(
                people.reference(opening.caseId()),
                opening.reason(),
                opening.endsAt(),
                notes.ofCase(opening.caseId()).stream()
                        .filter(note -> !note.at().isAfter(opening.askedAt()))
                        .map(note -> new Note(note.at(), note.author(), texts.get(note.id())))
                        .toList());
    }
}
