package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.person.ProcessingLimitStore;
import org.waymark.person.SafeContactStore;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/**
 * Writes to a general practice, a school, a landlord or whoever else works with somebody, with
 * their agreement and no more than this one may be told. The letter is a document of the case,
 * sealed as every other, and printed from there.
 */
@Stateless
@Guarded
public class ProfessionalLetters {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject private CaseAccess cases;
    @Inject private ProfessionalStore store;
    @Inject private Documents documents;
    @Inject private SafeContactStore safeContact;
    @Inject private ProcessingLimitStore limits;
    @Inject private Organisations organisations;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** A letter that was made here, as a file that is added. */
    private record Made(String name, byte[] content) implements Documents.Upload {

        @Override
        public long bytes() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }

    /**
     * Writes one and keeps it among the documents.
     *
     * @param professional id of one who works with them now
     * @param agreedOn when the person agreed to this letter
     * @param words beside that we work with them
     * @param phone where they can ask
     * @throws BadInput when something is missing, more is said than this one may be told, or the
     *     record is only kept and not used
     */
    @Needs(Right.CASE_WORK)
    public void write(
            String caseReference,
            Long professional,
            String address,
            LocalDate agreedOn,
            String words,
            String phone) {
        CaseAccess.Found found = cases.openToWork(caseReference, "letter to a professional");
        cases.requireOwn(caseReference);
        limits.requireUse(found.personId(), "letterAgreedOn");
        LocalDate today = WorkingDays.dateOf(clock.instant());
        ProfessionalLetter letter =
                new ProfessionalLetter(
                        store.of(found.id()).stream()
                                .filter(each -> professional != null && each.id() == professional)
                                .filter(each -> each.endedOn() == null)
                                .findFirst()
                                .orElse(null),
                        address,
                        agreedOn,
                        words);
        Map<String, String> problems =
                letter.problems(today, safeContact.isOneChance(found.personId()));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Letter.Paper paper =
                letter.paper(
                        store.nameOf(found.personId()),
                        organisations.serviceName(found.serviceId()),
                        current.get().name(),
                        RingUs.number(phone),
                        today);
        documents.add(
                found.reference(),
                new Made(
                        "Letter to " + letter.to().organisation().strip() + ".pdf",
                        LetterPdf.of(List.of(paper))),
                false);
        cases.happened(
                found.id(),
                CaseEvent.Kind.DOCUMENT,
                "Letter to a professional: " + letter.to().role().label(),
                "They agreed on "
                        + DAY.format(agreedOn)
                        + ". May be told: "
                        + letter.to().mayShare().label(),
                null);
        drafts.discard("proletter:" + found.reference());
    }
}
