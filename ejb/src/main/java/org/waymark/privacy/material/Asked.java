package org.waymark.privacy.material;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a request asks for, as it was written.
 *
 * @param requester who asks, with rank or office
 * @param authority force or court
 * @param authorityRef crime reference, or number of the case at court
 * @param answerBy may be null
 * @param from first day of the records; null when it does not say
 * @param to last day, included; null when it does not say
 * @param words what exactly is asked for
 * @param enquiry the line of enquiry; of an order what it says
 * @param counselling does it ask for counselling information expressly?
 */
public record Asked(
        Basis basis,
        String requester,
        String authority,
        String authorityRef,
        LocalDate answerBy,
        LocalDate from,
        LocalDate to,
        Set<MaterialKind> kinds,
        String words,
        String reason,
        String enquiry,
        boolean counselling) {

    public Asked {
        kinds =
                kinds == null || kinds.isEmpty()
                        ? Set.of()
                        : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** Every kind that is written in a case: then two others have to approve. */
    public boolean isWholeFile() {
        Set<MaterialKind> collected = EnumSet.noneOf(MaterialKind.class);
        for (MaterialKind kind : MaterialKind.values()) {
            if (kind.isOfTheFile()) {
                collected.add(kind);
            }
        }
        return kinds.containsAll(collected);
    }

    /** How many others than whoever prepared it have to approve what is given. */
    public int approvals() {
        return isWholeFile() ? 2 : 1;
    }

    /** Is counselling information within the scope? */
    public boolean isCounsellingAsked() {
        return counselling || kinds.contains(MaterialKind.COUNSELLING);
    }
}
