package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.notification.Outbox;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Row;

/**
 * Sends neutral texts to people whose first way is a text, many at once and each by the rules: whom
 * it is not safe to text is passed over and listed with the reason. They leave by the outbox, and a
 * text is an attempt to make contact once it has left.
 */
@Stateless
@Guarded
public class Texts {

    private static final String LEFT_OUT = "Left out by whoever wrote the texts";
    private static final String WAITS = "A text waits to leave already";

    @Inject private TextStore store;
    @Inject private BulkCandidates candidates;
    @Inject private Outbox outbox;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Whom one could text today, and who is passed over and why; the longest wait first. */
    @Needs(Right.CASE_MANAGE)
    public List<Letter.Candidate> candidates() {
        return candidates.shown(found(), "whom to text", "shown for a text");
    }

    /**
     * Writes to these people, as far as it is still safe.
     *
     * @param phone the number that they are to ring
     * @param references of those who are to be sent a text; all others of the list are left out
     * @return the id of the run
     */
    @Needs(Right.CASE_MANAGE)
    public long write(String phone, List<String> references) {
        String number = RingUs.number(phone);
        Set<String> wanted = new LinkedHashSet<>(references == null ? List.of() : references);
        List<Letter.Candidate> found = found();
        BulkCandidates.requireAny(
                found, wanted, "Choose at least one person who may be sent a text.");
        long run = Ids.next();
        store.addRun(run, number, current.get().id(), clock.instant());
        for (Letter.Candidate each : found) {
            if (each.isWritten() && wanted.contains(each.reference())) {
                subject.supportCase(each.caseId(), each.personId(), "text");
                store.add(run, each.caseId(), each.point(), TextState.WAITING, null);
                outbox.text(
                        each.point(),
                        each.caseId(),
                        new Reference(each.reference()).shown(),
                        number);
            } else {
                store.add(
                        run,
                        each.caseId(),
                        null,
                        TextState.PASSED_OVER,
                        each.why() == null ? LEFT_OUT : each.why());
            }
        }
        return run;
    }

    /** One's own runs of late. */
    @Needs(Right.CASE_MANAGE)
    public List<TextRun> runs() {
        subject.list("texts of one's own");
        return store.runs(current.get().id());
    }

    /** The sheet of one's own run: who was sent a text, who was not and why. */
    @Needs(Right.CASE_MANAGE)
    public TextRun.Sheet run(long id) {
        TextRun run = store.run(id, current.get().id()).orElseThrow(NotFound::new);
        List<Row> rows = store.lines(id, candidates.scope());
        subject.list("run sheet of texts");
        rows.forEach(row -> subject.supportCase(row.number(4), row.number(5), "on a run sheet"));
        return new TextRun.Sheet(
                run,
                rows.stream()
                        .map(
                                row ->
                                        new TextRun.Line(
                                                row.text(0),
                                                row.text(1),
                                                TextState.valueOf(row.text(2)),
                                                row.text(3)))
                        .toList());
    }

    private List<Letter.Candidate> found() {
        return candidates.found(
                ContactChannel.TEXT, caseId -> store.waiting(caseId).map(each -> WAITS));
    }
}
