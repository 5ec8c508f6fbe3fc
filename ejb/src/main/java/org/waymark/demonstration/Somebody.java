package org.waymark.demonstration;

/**
 * A made-up human being as the name book gives one.
 *
 * @param background which list the name came from; never leaves this package
 * @param givenNames empty for a mononym
 * @param sex F, M or X
 * @param ethnicity self-defined 18+1 code
 * @param language BCP 47 tag of the language the person prefers
 * @param interpreter whether an interpreter is needed
 */
record Somebody(
        String background,
        String givenNames,
        String surname,
        String sex,
        String ethnicity,
        String language,
        boolean interpreter) {

    Somebody named(String newGivenNames, String newSurname) {
        return new Somebody(
                background, newGivenNames, newSurname, sex, ethnicity, language, interpreter);
    }
}
