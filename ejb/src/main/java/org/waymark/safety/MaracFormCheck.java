package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.MaracReferral.Field;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * Whether a form for a MARAC says all it has to: who is referred where, why, whether the victim
 * knows and agrees, and without agreement why it is shared all the same and who authorised it.
 */
@ApplicationScoped
class MaracFormCheck {

    private static final int MOST_COUNTED = 999;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;

    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /** What is said in words, without blanks; a map that may be added to. */
    Map<String, String> checked(MaracReferral.Form form) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        Area area = form.areaCode() == null ? null : reference.areas().find(form.areaCode());
        if (area == null || !area.isInLondon()) {
            problems.put("areaCode", "Choose the borough.");
        }
        Map<String, String> typed = form.said() == null ? Map.of() : form.said();
        for (Field field : Field.values()) {
            String text = typed.get(field.name());
            if (!TypedText.fits(text, field.most())) {
                problems.put(field.name(), TypedText.tooLong(text, field.most()));
            } else if (text != null && !text.isBlank()) {
                said.put(field.name(), text.strip());
            }
        }
        LocalDate last = form.lastListed();
        if (last != null && last.isAfter(WorkingDays.dateOf(clock.instant()))) {
            problems.put("lastListed", "This day has not come yet.");
        } else if (last != null) {
            said.put(Field.LAST_LISTED.name(), MaracPaper.day(last));
        }
        needed(said, Field.CONTACT, "Enter who can be asked.", problems);
        needed(said, Field.CONTACT_WAY, "Enter how they are reached.", problems);
        needed(said, Field.REASON, "Say why, with what happened last.", problems);
        needed(said, Field.AFRAID_OF, "Say whom they are afraid of.", problems);
        if (said.containsKey(Field.PHONE.name())) {
            needed(said, Field.PHONE_SAFE, "Say whether this number is safe to call.", problems);
        }
        perpetrators(form.perpetrators(), problems);
        counted("incidents", form.incidents(), problems);
        counted("crimes", form.crimes(), problems);
        agreement(form, said, problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return said;
    }

    private static void agreement(
            MaracReferral.Form form, Map<String, String> said, Map<String, String> problems) {
        if (form.aware() == null) {
            problems.put("aware", "Say whether they know.");
        } else if (!form.aware()) {
            needed(said, Field.WHY_NOT_AWARE, "Say why they do not know.", problems);
        }
        if (form.consent() == null) {
            problems.put("consent", "Say whether they agree.");
        } else if (form.consent() == MaracReferral.Consent.GIVEN
                && Boolean.FALSE.equals(form.aware())) {
            problems.put("consent", "Who does not know of it cannot have agreed.");
        } else if (form.consent() != MaracReferral.Consent.GIVEN) {
            needed(said, Field.WHY_SHARED, "Say why it is shared all the same.", problems);
            needed(said, Field.WHAT_SHARED, "Say what is shared, and no more than that.", problems);
            needed(said, Field.AUTHORISER, "Say who authorised it.", problems);
        }
    }

    private static void perpetrators(List<Perpetrator> named, Map<String, String> problems) {
        List<Perpetrator> some = named == null ? List.of() : named;
        if (some.stream().noneMatch(Perpetrator::isNamed)) {
            problems.put("0:name", "Name the alleged perpetrator, or say: not known.");
        }
        for (int place = 0; place < some.size(); place++) {
            Perpetrator each = some.get(place);
            length(place + ":name", each.name(), LONGEST_NAME, problems);
            length(place + ":born", each.born(), LONGEST_NAME, problems);
            length(place + ":address", each.address(), LONGEST_ADDRESS, problems);
            length(place + ":relationship", each.relationship(), LONGEST_NAME, problems);
        }
    }

    private static void length(String field, String text, int most, Map<String, String> problems) {
        if (!TypedText.fits(text, most)) {
            problems.put(field, TypedText.tooLong(text, most));
        }
    }

    private static void counted(String field, Integer typed, Map<String, String> problems) {
        if (typed != null && (typed < 0 || typed > MOST_COUNTED)) {
            problems.put(field, "Enter a number from 0 to %d.".formatted(MOST_COUNTED));
        }
    }

    private static void needed(
            Map<String, String> said, Field field, String otherwise, Map<String, String> problems) {
        if (!said.containsKey(field.name())) {
            problems.putIfAbsent(field.name(), otherwise);
        }
    }
}
