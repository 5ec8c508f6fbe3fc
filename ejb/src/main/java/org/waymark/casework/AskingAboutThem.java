package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.AboutStore;
import org.waymark.person.AboutThem;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * What a worker asks somebody about themselves once it is safe to ask: the language they speak,
 * whether somebody has to interpret, ethnicity and disability. Not asked is an answer of its own,
 * and so is that they would rather not say. Figures count it from then on.
 */
@Stateless
@Guarded
public class AskingAboutThem {

    private static final int LONGEST_NAME = 120;

    @Inject private CaseAccess cases;
    @Inject private AboutStore store;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /** As it is on record now. */
    @Needs(Right.CASE_WORK)
    public AboutThem of(String reference) {
        return store.of(cases.look(reference, "about them").personId());
    }

    /**
     * Keeps the answers; the timeline says which of them changed, and not what they are.
     *
     * @throws BadInput by field
     * @throws org.waymark.shared.ChangedMeanwhile when the person has changed since they were shown
     */
    @Needs(Right.CASE_WORK)
    public void keep(String caseReference, AboutThem about) {
        CaseAccess.Found found = cases.openToWork(caseReference, "asked about them");
        Map<String, String> problems = new LinkedHashMap<>();
        if (!TypedText.fits(about.knownAs(), LONGEST_NAME)) {
            problems.put("knownAs", TypedText.tooLong(about.knownAs(), LONGEST_NAME));
        }
        of("language", about.language(), "language", problems);
        of("ethnicity", about.ethnicity(), "ethnicity", problems);
        of("disability", about.disability(), "disability", problems);
        if (about.interpreter() != null && !List.of("Y", "N").contains(about.interpreter())) {
            problems.put("interpreter", "Choose one of the answers.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        List<String> changed = changed(store.of(found.personId()), about);
        store.keep(found.personId(), about, clock.instant());
        cases.happened(
                found.id(),
                CaseEvent.Kind.CONTACT,
                "Asked about them",
                changed.isEmpty()
                        ? "As it stood before."
                        : "Changed: " + String.join(", ", changed) + ".",
                null);
    }

    private void of(String list, String code, String field, Map<String, String> problems) {
        boolean known =
                code == null
                        || reference
                                .codeLists()
                                .codes(list, WorkingDays.dateOf(clock.instant()))
                                .contains(code);
        if (!known) {
            problems.put(field, "Choose one of the answers.");
        }
    }

    private static List<String> changed(AboutThem before, AboutThem now) {
        List<String> changed = new ArrayList<>();
        add(changed, "what they want to be called", before.knownAs(), now.knownAs());
        add(changed, "language", before.language(), now.language());
        add(changed, "interpreter", before.interpreter(), now.interpreter());
        add(changed, "ethnicity", before.ethnicity(), now.ethnicity());
        add(changed, "disability", before.disability(), now.disability());
        return changed;
    }

    private static void add(List<String> changed, String what, String before, String now) {
        if (!Objects.equals(before, now)) {
            changed.add(what);
        }
    }
}
