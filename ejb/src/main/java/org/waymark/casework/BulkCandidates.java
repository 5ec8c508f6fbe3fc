package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.person.SafeContactStore;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Row;

/**
 * Whom a manager may write to, or send a text, many at once: their cases whose first way it is,
 * each by the rules. Who is passed over is there with the reason.
 */
@ApplicationScoped
class BulkCandidates {

    private static final String BY_HAND = "Restricted: decide about it in the case";

    @Inject private LetterQuery query;
    @Inject private CaseStore cases;
    @Inject private ContactContextQuery context;
    @Inject private SafeContactStore safeContact;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * The longest wait first.
     *
     * @param by a letter or a text
     * @param notNow why just now nothing is sent in a case, by its id; empty when it may be
     */
    List<Letter.Candidate> found(ContactChannel by, LongFunction<Optional<String>> notNow) {
        return query.candidates(scope(), WorkingDays.dateOf(clock.instant())).stream()
                .map(row -> candidate(row, choice(row, by, notNow)))
                .toList();
    }

    /** Says in the audit that each was shown. */
    List<Letter.Candidate> shown(List<Letter.Candidate> found, String list, String each) {
        subject.list(list);
        found.forEach(one -> subject.supportCase(one.caseId(), one.personId(), each));
        return found;
    }

    /**
     * @param wanted references of those who were chosen
     * @throws BadInput when nobody of them may be written to
     */
    static void requireAny(
            List<Letter.Candidate> found, Collection<String> wanted, String otherwise) {
        if (found.stream()
                .noneMatch(each -> each.isWritten() && wanted.contains(each.reference()))) {
            throw new BadInput("chosen", otherwise);
        }
    }

    CaseScope scope() {
        return CaseScope.managedBy(current.get());
    }

    private LetterChoice choice(Row row, ContactChannel by, LongFunction<Optional<String>> notNow) {
        if (row.flag(7)) {
            return new LetterChoice(null, BY_HAND);
        }
        long caseId = row.number(0);
        return notNow.apply(caseId)
                .map(why -> new LetterChoice(null, why))
                .orElseGet(
                        () ->
                                LetterChoice.of(
                                        by,
                                        List.of(
                                                ContactChannel.valueOf(row.text(4)),
                                                ContactChannel.valueOf(row.text(5))),
                                        safeContact.of(row.number(2)),
                                        context.onlyPlainYes(
                                                cases.find(SupportCase.class, caseId))));
    }

    private static Letter.Candidate candidate(Row row, LetterChoice choice) {
        return new Letter.Candidate(
                row.text(1),
                row.number(0),
                row.number(2),
                row.text(3),
                row.text(6),
                choice.point(),
                choice.why());
    }
}
