package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.SafeContactStore;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * One neutral letter, written from the case by whoever works it: by the same words and rules as
 * letters that are written together. It is an attempt to make contact; what is unsafe when it is
 * printed is not printed.
 */
@Stateless
@Guarded
public class CaseLetters {

    @Inject private LetterQuery query;
    @Inject private LetterPaper paper;
    @Inject private CaseStore cases;
    @Inject private ContactContextQuery context;
    @Inject private SafeContactStore safeContact;
    @Inject private Contact contact;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A letter that was written. */
    public record Written(long id, String name, String phone, String by, Instant at) {}

    /**
     * What can be written and what was.
     *
     * @param whyNot why no letter may be written; null when one may
     */
    public record Choice(List<Letter.Template> templates, String whyNot, List<Written> written) {}

    /** The letters of a case, and whether one may be written now. */
    @Needs(Right.CASE_WORK)
    public Choice of(String reference) {
        SupportCase found = open(reference, "letters");
        return new Choice(
                query.templates(today()),
                found.isOpen() ? choice(found).why() : "The case is closed.",
                query.ofCase(found.id()).stream()
                        .map(
                                row ->
                                        new Written(
                                                row.number(0),
                                                row.text(1),
                                                row.text(2),
                                                row.text(3),
                                                Columns.instant(row.columns()[4])))
                        .toList());
    }

    /**
     * Writes one.
     *
     * @param phone the number that the letter gives
     * @throws BadInput when something is missing, or no letter is safe
     */
    @Needs(Right.CASE_WORK)
    public void write(String reference, Long templateId, String phone) {
        SupportCase found = open(reference, "letter");
        Letter.Template template =
                query.templates(today()).stream()
                        .filter(each -> templateId != null && each.id() == templateId)
                        .findFirst()
                        .orElseThrow(() -> new BadInput("template", "Choose the letter."));
        String number = RingUs.number(phone);
        LetterChoice choice = choice(found);
        if (choice.point() == null) {
            throw new BadInput("template", "No letter may be written. " + choice.why());
        }
        long run = Ids.next();
        query.addRun(run, template.id(), number, current.get().id(), clock.instant());
        query.add(
                run,
                new Letter.Candidate(
                        reference, found.id(), found.personId(), "", "", choice.point(), null),
                null);
        contact.record(
                found.reference(),
                new Contact.Attempt(
                        Ids.next(),
                        ContactChannel.LETTER,
                        choice.point(),
                        ContactOutcome.LETTER_SENT,
                        null,
                        template.name() + ", version " + template.version()));
    }

    /**
     * A letter of the case as a PDF.
     *
     * @throws NotFound when there is none, or it has become unsafe since
     */
    @Needs(Right.CASE_WORK)
    public byte[] print(String reference, long letterId) {
        SupportCase found = open(reference, "letter printed");
        long run = query.runOf(letterId, found.id()).orElseThrow(NotFound::new);
        Row line = query.line(run, found.id()).orElseThrow(NotFound::new);
        Letter.Paper page = paper.of(line, today()).orElseThrow(NotFound::new);
        query.printed(run, clock.instant());
        return LetterPdf.of(List.of(page));
    }

    private SupportCase open(String reference, String doing) {
        SupportCase found = cases.load(current.get(), reference);
        subject.supportCase(found.id(), found.personId(), doing);
        return found;
    }

    private LetterChoice choice(SupportCase found) {
        return LetterChoice.only(
                ContactChannel.LETTER,
                safeContact.of(found.personId()),
                context.onlyPlainYes(found));
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
