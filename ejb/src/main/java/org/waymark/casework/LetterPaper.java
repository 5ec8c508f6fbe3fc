package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContact;
import org.waymark.person.SafeContactStore;
import org.waymark.shared.Reference;
import org.waymark.shared.Row;

/** A letter as it is printed, while a letter to this address is safe. */
@ApplicationScoped
class LetterPaper {

    @Inject private CaseStore cases;
    @Inject private ContactContextQuery context;
    @Inject private SafeContactStore safeContact;

    /**
     * The paper.
     *
     * @param line of {@link LetterQuery#lines}
     * @return empty when it has become unsafe
     */
    Optional<Letter.Paper> of(Row line, LocalDate today) {
        return address(line.number(4), line.number(5), line.number(6))
                .map(address -> paper(line, address, today));
    }

    private static Letter.Paper paper(Row row, ContactPoint address, LocalDate today) {
        String shown = new Reference(row.text(0)).shown();
        return new Letter.Paper(
                row.text(1),
                address.value()
                        + (address.postcode() == null
                                        || address.value().contains(address.postcode())
                                ? ""
                                : ", " + address.postcode()),
                row.text(7),
                new Letter.Template(0, "", 0, "", row.text(8))
                        .filled(row.text(1), shown, row.text(9), today),
                today);
    }

    private Optional<ContactPoint> address(long caseId, long personId, Long point) {
        SafeContact known = safeContact.of(personId);
        boolean onlyPlainYes = context.onlyPlainYes(cases.find(SupportCase.class, caseId));
        return known.points().stream()
                .filter(each -> point != null && each.id() == point)
                .filter(
                        each ->
                                ContactRules.mayUse(
                                                ContactChannel.LETTER, each, known, onlyPlainYes)
                                        .allowed())
                .findFirst();
    }
}
