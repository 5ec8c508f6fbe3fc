package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * Writes to people whose first way is not the telephone, many at once and each by the rules: whom
 * it is not safe to write to is passed over and listed with the reason. Every letter is an attempt
 * to make contact. What is unsafe when it is printed is not printed.
 */
@Stateless
@Guarded
public class Letters {

    private static final String LEFT_OUT = "Left out by whoever wrote the letters";

    @Inject private LetterQuery query;
    @Inject private LetterPaper paper;
    @Inject private BulkCandidates candidates;
    @Inject private Contact contact;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Whom one could write to today, and who is passed over and why; the longest wait first. */
    @Needs(Right.CASE_MANAGE)
    public List<Letter.Candidate> candidates() {
        return candidates.shown(found(), "whom to write to", "shown for a letter");
    }

    /** The letters there are words for today. */
    @Needs(value = Right.CASE_MANAGE, audited = false)
    public List<Letter.Template> templates() {
        return query.templates(today());
    }

    /**
     * Writes to these people, as far as it is still safe.
     *
     * @param phone the number that the letters give
     * @param references of those who are to be written to; all others of the list are left out
     * @return the id of the run
     */
    @Needs(Right.CASE_MANAGE)
    public long write(Long templateId, String phone, List<String> references) {
        Letter.Template template =
                query.templates(today()).stream()
                        .filter(each -> templateId != null && each.id() == templateId)
                        .findFirst()
                        .orElseThrow(() -> new BadInput("template", "Choose the letter."));
        String number = RingUs.number(phone);
        Set<String> wanted = new LinkedHashSet<>(references == null ? List.of() : references);
        List<Letter.Candidate> found = found();
        BulkCandidates.requireAny(
                found, wanted, "Choose at least one person who may be written to.");
        long run = Ids.next();
        query.addRun(run, template.id(), number, current.get().id(), clock.instant());
        for (Letter.Candidate each : found) {
            String why =
                    each.why() == null && !wanted.contains(each.reference())
                            ? LEFT_OUT
                            : each.why();
            query.add(run, each, why);
            if (why == null) {
                subject.supportCase(each.caseId(), each.personId(), "letter");
                contact.record(
                        each.reference(),
                        new Contact.Attempt(
                                Ids.next(),
                                ContactChannel.LETTER,
                                each.point(),
                                ContactOutcome.LETTER_SENT,
                                null,
                                template.name() + ", version " + template.version()));
            }
        }
        return run;
    }

    /** One's own runs of late. */
    @Needs(Right.CASE_MANAGE)
    public List<Letter.Run> runs() {
        subject.list("letters of one's own");
        return query.runs(current.get().id());
    }

    /** The sheet of one's own run: who was written to, who was not and why. */
    @Needs(Right.CASE_MANAGE)
    public Letter.Sheet run(long id) {
        Letter.Run run = query.run(id, current.get().id()).orElseThrow(NotFound::new);
        List<Row> rows = query.lines(id, candidates.scope());
        subject.list("run sheet");
        rows.forEach(row -> subject.supportCase(row.number(4), row.number(5), "on a run sheet"));
        return new Letter.Sheet(
                run,
                rows.stream()
                        .map(
                                row ->
                                        new Letter.Line(
                                                row.text(0), row.text(1), row.flag(2), row.text(3)))
                        .toList());
    }

    /**
     * The letters of one's own run as a PDF; those that have become unsafe since are not in it.
     *
     * @throws NotFound when none may be printed
     */
    @Needs(Right.CASE_MANAGE)
    public byte[] print(long id) {
        query.run(id, current.get().id()).orElseThrow(NotFound::new);
        List<Letter.Paper> papers = new ArrayList<>();
        for (Row row : query.lines(id, candidates.scope())) {
            if (!row.flag(2)) {
                continue;
            }
            paper.of(row, today())
                    .ifPresent(
                            each -> {
                                subject.supportCase(row.number(4), row.number(5), "letter printed");
                                papers.add(each);
                            });
        }
        if (papers.isEmpty()) {
            throw new NotFound();
        }
        query.printed(id, clock.instant());
        return LetterPdf.of(papers);
    }

    private List<Letter.Candidate> found() {
        return candidates.found(ContactChannel.LETTER, caseId -> Optional.empty());
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return WorkingDays.dateOf(now);
    }
}
