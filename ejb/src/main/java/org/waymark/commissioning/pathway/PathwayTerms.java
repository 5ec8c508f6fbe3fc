package org.waymark.commissioning.pathway;

import org.waymark.reference.ContactTerms;

/**
 * What a pathway itself says on a day about trying and about whom it takes on.
 *
 * @param explicitConsent is nobody taken on who has not agreed explicitly?
 * @param ageFrom the youngest it takes on; null for no limit
 * @param ageTo the oldest it takes on; null for no limit
 */
public record PathwayTerms(
        ContactTerms contact, boolean explicitConsent, Integer ageFrom, Integer ageTo) {

    /** Does it take on somebody of this age? An age that is not known fits. */
    public boolean fits(Integer age) {
        return age == null
                || (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
    }

    /** The ages it takes on, in words. */
    public String ages() {
        if (ageFrom != null && ageTo != null) {
            return "people from %d to %d".formatted(ageFrom, ageTo);
        }
        return ageFrom != null
                ? "people of %d and over".formatted(ageFrom)
                : "people up to %d".formatted(ageTo);
    }
}
