package org.waymark.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.person.Conflict;
import org.waymark.person.ContactPoint;
import org.waymark.person.MatchSubject;

/** Who stands in what was told, as a conflict is looked for: whom it happened to, and who tells. */
final class ToldSides {

    private ToldSides() {}

    static List<Conflict.Side> of(Told told) {
        List<Conflict.Side> sides = new ArrayList<>();
        LocalDate born = told.day(Ask.BORN).orElse(null);
        MatchSubject theirs =
                MatchSubject.of(told.get(Ask.GIVEN_NAMES), told.get(Ask.SURNAME), born, null);
        reached(theirs, ContactPoint.Kind.PHONE, told.get(Ask.PHONE));
        reached(theirs, ContactPoint.Kind.EMAIL, told.get(Ask.EMAIL));
        theirs.reachedBy(ContactPoint.Kind.ADDRESS, null, told.get(Ask.POSTCODE));
        sides.add(new Conflict.Side(theirs, told.get(Ask.ADDRESS)));
        String name = told.get(Ask.REPORTER_NAME);
        String reach = told.get(Ask.REPORTER_REACH);
        if (name != null || reach != null) {
            String typed = name == null ? "" : name.strip();
            int last = typed.lastIndexOf(' ');
            MatchSubject teller =
                    MatchSubject.of(
                            last < 0 ? null : typed.substring(0, last),
                            typed.substring(last + 1),
                            null,
                            null);
            reached(teller, ContactPoint.Kind.PHONE, reach);
            reached(teller, ContactPoint.Kind.EMAIL, reach);
            sides.add(new Conflict.Side(teller, null));
        }
        return sides;
    }

    private static void reached(MatchSubject who, ContactPoint.Kind kind, String value) {
        if (value != null) {
            who.reachedBy(kind, value, null);
        }
    }
}
