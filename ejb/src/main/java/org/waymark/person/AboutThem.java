package org.waymark.person;

/**
 * What somebody says about themselves, as far as they were asked.
 *
 * @param knownAs what they want to be called; null for nothing
 * @param language of the list of languages; null for not asked
 * @param interpreter Y or N; null for not asked
 * @param ethnicity of the 18+1 list, "not stated" included; null for not asked
 * @param disability of its list, "prefers not to say" included; null for not asked
 * @param version counts the changes of the person, so that two at once are noticed
 */
public record AboutThem(
        String knownAs,
        String language,
        String interpreter,
        String ethnicity,
        String disability,
        int version) {

    public AboutThem {
        knownAs = orNull(knownAs);
        language = orNull(language);
        interpreter = orNull(interpreter);
        ethnicity = orNull(ethnicity);
        disability = orNull(disability);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
