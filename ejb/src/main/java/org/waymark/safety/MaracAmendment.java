package org.waymark.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.safety.MaracReferral.Field;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * What is put right in a referral to a MARAC, or added to it, while it waits to be heard. What
 * stood there before stays in its sealed words.
 *
 * @param said by the names of {@link #FIELDS}; a field that is missing stays as it is, an empty one
 *     is taken away
 * @param another one more alleged perpetrator; unnamed for none
 * @param spoken were they spoken with for the meeting, so that the task of it ends?
 * @param version of the referral that was read
 */
public record MaracAmendment(
        Map<String, String> said, Perpetrator another, boolean spoken, int version) {

    /** What can be put right. */
    public static final List<Field> FIELDS =
            List.of(
                    Field.WISHES,
                    Field.REASON,
                    Field.AFRAID_OF,
                    Field.SAFE_WITH,
                    Field.NOT_SAFE_WITH,
                    Field.ADDRESS,
                    Field.PHONE,
                    Field.PHONE_SAFE,
                    Field.CONTACT_NOTE);

    /** Without these there is no referral. */
    private static final Set<Field> NEEDED = Set.of(Field.REASON, Field.AFRAID_OF);

    private static final int LONGEST = 200;

    /**
     * The words of the referral as they become.
     *
     * @throws BadInput with all that is missing, or when nothing has changed
     */
    Map<String, String> applied(MaracReferral before, String by, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>(before.words());
        List<String> lines = new ArrayList<>();
        for (Field field : FIELDS) {
            change(field, before, words, lines, problems);
        }
        boolean otherPhone = !same(before.said(Field.PHONE), words.get(Field.PHONE.name()));
        if (otherPhone
                && words.containsKey(Field.PHONE.name())
                && typed(Field.PHONE_SAFE) == null) {
            problems.put(Field.PHONE_SAFE.name(), "Say whether this number is safe to call.");
        }
        if (!words.containsKey(Field.PHONE.name())) {
            words.remove(Field.PHONE_SAFE.name());
        }
        if (spoken && !words.containsKey(Field.WISHES.name())) {
            problems.put(
                    Field.WISHES.name(),
                    "Write what they want to happen, or why they could not be asked.");
        }
        add(before, words, lines, problems);
        if (spoken) {
            lines.add("Spoken with before the meeting");
        }
        if (problems.isEmpty() && lines.isEmpty()) {
            problems.put(Field.WISHES.name(), "Nothing has changed.");
        }
        String history = before.said(Field.CHANGED);
        String changed =
                (history == null ? "" : history + "\n")
                        + "%s, %s: %s"
                                .formatted(MaracPaper.day(today), by, String.join("; ", lines));
        if (problems.isEmpty() && !TypedText.fits(changed, Field.CHANGED.most())) {
            problems.put(
                    Field.WISHES.name(),
                    "So much was put right that what stood there before has no room any more. Write it"
                            + " down as what an agency knows.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        words.put(Field.CHANGED.name(), changed);
        return words;
    }

    private void change(
            Field field,
            MaracReferral before,
            Map<String, String> words,
            List<String> lines,
            Map<String, String> problems) {
        String text = typed(field);
        String stood = before.said(field);
        boolean kept =
                text == null && (field == Field.PHONE_SAFE || !said.containsKey(field.name()));
        if (kept || same(text, stood)) {
            return;
        }
        if (text == null && NEEDED.contains(field)) {
            problems.put(field.name(), "This has to be said.");
            return;
        }
        if (!TypedText.fits(text, field.most())) {
            problems.put(field.name(), TypedText.tooLong(text, field.most()));
            return;
        }
        if (text == null) {
            words.remove(field.name());
        } else {
            words.put(field.name(), text);
        }
        lines.add(
                stood == null
                        ? field.label() + " added"
                        : "%s, before: %s".formatted(field.label(), stood));
    }

    private void add(
            MaracReferral before,
            Map<String, String> words,
            List<String> lines,
            Map<String, String> problems) {
        if (another == null || another.isEmpty()) {
            return;
        }
        int place = before.perpetrators().size();
        if (!another.isNamed()) {
            problems.put("otherName", "Name them.");
        } else if (place >= Perpetrator.MOST) {
            problems.put("otherName", "There is room for three. Write about others under wishes.");
        } else {
            check("otherName", another.name(), problems);
            check("otherBorn", another.born(), problems);
            check("otherAddress", another.address(), problems);
            check("otherRelationship", another.relationship(), problems);
            another.write(words, place);
            lines.add("Another alleged perpetrator added");
        }
    }

    private static void check(String field, String text, Map<String, String> problems) {
        if (!TypedText.fits(text, LONGEST)) {
            problems.put(field, TypedText.tooLong(text, LONGEST));
        }
    }

    private String typed(Field field) {
        String text = said.get(field.name());
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean same(String one, String other) {
        return Objects.equals(lines(one), lines(other));
    }

    /** A browser sends the ends of lines in its own way. */
    private static String lines(String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }
}
