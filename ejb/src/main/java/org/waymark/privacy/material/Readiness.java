package org.waymark.privacy.material;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is still missing before a second person is asked: the tests of the law, the notice, the
 * victim's view, legal advice where it is needed, and a decision about every record.
 */
public final class Readiness {

    /** What the rules have to know of one record. */
    interface Item {
        MaterialKind kind();

        Decision decision();

        WithheldFor reason();

        String authorSaid();
    }

    private Readiness() {}

    /** One sentence for each thing that is missing; empty when a second person can be asked. */
    static List<String> missing(Asked asked, Weighed weighed, Collection<? extends Item> items) {
        List<String> missing = new ArrayList<>();
        Shortfall.of(asked).stream()
                .filter(shortfall -> shortfall != Shortfall.WHOLE_FILE)
                .forEach(shortfall -> missing.add(shortfall.label() + "."));
        if (!weighed.relevant() || !weighed.proportionate() || weighed.testWhy() == null) {
            missing.add("The test is not met, or not reasoned.");
        }
        notice(weighed, missing);
        boolean sealedGiven =
                items.stream().anyMatch(i -> i.kind().isSealed() && i.decision().isGiven());
        if (sealedGiven && (!weighed.higherTest() || weighed.higherWhy() == null)) {
            missing.add(
                    "Counselling information is given, and the higher test is not met or not"
                            + " reasoned.");
        }
        if (!weighed.hasAdvice()) {
            if (sealedGiven) {
                missing.add("Counselling information is given without legal advice.");
            } else if (asked.basis() == Basis.COURT) {
                missing.add("There is no legal advice about the order of the court.");
            } else if (asked.isWholeFile()) {
                missing.add("The whole file is asked for, and there is no legal advice.");
            }
        }
        records(items, missing);
        return missing;
    }

    private static void notice(Weighed weighed, List<String> missing) {
        if (weighed.notice() == null
                || weighed.notice() == Notice.SEEN && weighed.noticeOn() == null
                || weighed.notice() == Notice.NONE && weighed.noticeWhy() == null) {
            missing.add("It is not said whether the notice to the victim was seen, or why not.");
        }
        if (weighed.view() == null
                || weighed.view() == VictimView.NOT_ASKED && weighed.words() == null) {
            missing.add("The victim’s view is missing, or why they were not asked.");
        }
    }

    private static void records(Collection<? extends Item> items, List<String> missing) {
        if (items.isEmpty()) {
            missing.add("There is no record to decide about.");
        }
        long open = items.stream().filter(i -> i.decision() == Decision.OPEN).count();
        if (open > 0) {
            missing.add(
                    open == 1
                            ? "One record is not decided yet."
                            : open + " records are not decided yet.");
        }
        if (items.stream().anyMatch(i -> i.decision() == Decision.WITHHOLD && i.reason() == null)) {
            missing.add("A record is withheld without a reason.");
        }
        if (items.stream()
                .anyMatch(
                        i ->
                                i.kind().isSealed()
                                        && i.decision().isGiven()
                                        && i.authorSaid() == null)) {
            missing.add("Counselling information is given, and its author was not heard.");
        }
    }
}
