package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.ReferenceData;

/**
 * Writes down that a sentence brings the Victim Contact Scheme, where the rules say so, and takes
 * it back with the sentence.
 */
@ApplicationScoped
class ContactScheme {

    private static final String TAKEN_BACK = "What it followed from was struck out";

    @Inject private ContactSchemeReader reader;
    @Inject private Happenings happenings;
    @Inject private JusticeStore store;
    @Inject private CaseAccess cases;
    @Inject private ReferenceData reference;

    /** After a sentence was written down; once for a case, also when a worker wrote it before. */
    ContactSchemeRule.Answer follow(
            CaseAccess.Found found, JusticeStep sentence, CourtResult result, LocalDate known) {
        LocalDate on = sentence.happenedOn();
        ContactSchemeRule.Answer answer =
                ContactSchemeRule.of(reader.rules(), reader.offenceGroup(found.id()), result, on);
        if (answer == ContactSchemeRule.Answer.FOLLOWS
                && store.standing(found.id(), JusticeEvent.SCHEME_DUE).isEmpty()
                && store.standing(found.id(), JusticeEvent.SCHEME_REFERRED).isEmpty()) {
            happenings
                    .write(
                            found,
                            JusticeEvent.SCHEME_DUE,
                            on,
                            known,
                            "By itself: " + result.words(reference.codeLists()))
                    .causedBy(sentence.id());
        }
        return answer;
    }

    /**
     * A step was struck out: what was written because of it goes too, unless another sentence that
     * stands brings it.
     */
    void takeBack(CaseAccess.Found found, JusticeStep struck) {
        for (JusticeStep caused :
                store.standing(found.id(), JusticeStore.Which.CAUSED_BY, struck.id())) {
            caused.strike(TAKEN_BACK);
            cases.happened(
                    found.id(),
                    CaseEvent.Kind.JUSTICE,
                    "Struck out as an error: " + caused.event().label().toLowerCase(),
                    TAKEN_BACK,
                    caused.id());
        }
        boolean sentence = struck.event() == JusticeEvent.SENTENCED;
        if ((sentence || struck.event() == JusticeEvent.SCHEME_DUE)
                && store.standing(found.id(), JusticeEvent.SCHEME_DUE).isEmpty()) {
            happenings.schemeTaskEnds(found);
        }
        if (sentence) {
            for (JusticeStep other : store.standing(found.id(), JusticeEvent.SENTENCED)) {
                follow(found, other, other.result(), other.knownOn());
            }
        }
    }
}
