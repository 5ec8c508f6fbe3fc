package org.waymark.person;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.DeclarationWatch;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Areas;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * What a colleague says that they know, so that they are kept from it: people of their family,
 * their street, their past. The list is theirs alone; whom it kept from what, nobody is told. It is
 * for every role that has a way to a person, also by request alone.
 */
@Stateless
@Guarded
public class PeopleIKnow {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_ADDRESS = 200;
    private static final int MOST = 100;

    @Inject private KnownPersonStore store;
    @Inject private DeclarationWatch watch;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What is declared. A person needs a surname and a birth date or a telephone, a place a
     * telephone or an address with its postcode.
     *
     * @param postcode as typed; kept in capitals without blanks
     */
    public record Known(
            KnownKind kind,
            String givenNames,
            String surname,
            LocalDate dateOfBirth,
            String phone,
            String address,
            String postcode) {}

    /** One of the actor's declarations. */
    public record Row(long id, Known known, Instant at) {

        /** In one line. */
        public String words() {
            StringBuilder words = new StringBuilder();
            append(words, known.givenNames(), " ");
            append(words, known.surname(), " ");
            append(words, known.phone(), ", ");
            append(words, known.address(), ", ");
            append(words, known.postcode(), ", ");
            return words.toString();
        }

        private static void append(StringBuilder words, String text, String between) {
            if (text != null) {
                words.append(words.length() == 0 ? "" : between).append(text);
            }
        }
    }

    /** The actor's own declarations, newest first. */
    @Needs({
        Right.CASE_WORK,
        Right.REFERRAL_TRIAGE,
        Right.REFERRAL_SEND,
        Right.PUBLIC_REPORT_READ,
        Right.COLLISION_DECIDE,
        Right.MARAC_LIST,
        Right.RIGHTS_WORK
    })
    public List<Row> mine() {
        subject.list("own list of people known");
        return store.of(current.get().id());
    }

    /**
     * Says that the actor knows somebody or some place. From the next click on, what is about them
     * does not exist for the actor.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs({
        Right.CASE_WORK,
        Right.REFERRAL_TRIAGE,
        Right.REFERRAL_SEND,
        Right.PUBLIC_REPORT_READ,
        Right.COLLISION_DECIDE,
        Right.MARAC_LIST,
        Right.RIGHTS_WORK
    })
    public void declare(Known typed) {
        Known known = checked(typed);
        long actor = current.get().id();
        if (store.count(actor) >= MOST) {
            throw new BadInput("kind", "Your list is full. Take off what no longer holds.");
        }
        subject.list("said whom they know: " + known.kind().label());
        KnownPerson declared = KnownPerson.of(Ids.next(), actor, known, clock.instant());
        store.add(declared, clock.instant());
    }

    /**
     * Takes back what was declared in error. Where it kept the actor from somebody, a manager is
     * told that it was taken back, and not whom it is about.
     */
    @Needs({
        Right.CASE_WORK,
        Right.REFERRAL_TRIAGE,
        Right.REFERRAL_SEND,
        Right.PUBLIC_REPORT_READ,
        Right.COLLISION_DECIDE,
        Right.MARAC_LIST,
        Right.RIGHTS_WORK
    })
    public void takeBack(long id, String why) {
        String reason =
                TypedText.required("takeWhy", why, LONGEST_ADDRESS, "Say why it no longer holds.");
        if (store.remove(current.get().id(), id, clock.instant())) {
            watch.tookBack();
        }
        subject.list("took back whom they know: " + reason);
    }

    private Known checked(Known typed) {
        if (typed.kind() == null) {
            throw new BadInput("kind", "Choose whom or what you know.");
        }
        boolean place = typed.kind() == KnownKind.PLACE;
        Known known =
                new Known(
                        typed.kind(),
                        place ? null : text("givenNames", typed.givenNames(), LONGEST_NAME),
                        place ? null : text("surname", typed.surname(), LONGEST_NAME),
                        place ? null : typed.dateOfBirth(),
                        text("phone", typed.phone(), LONGEST_PHONE),
                        text("address", typed.address(), LONGEST_ADDRESS),
                        Areas.isPostcode(typed.postcode()) ? compact(typed.postcode()) : null);
        Map<String, String> problems = problems(known, typed.postcode());
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return known;
    }

    private Map<String, String> problems(Known known, String postcode) {
        Map<String, String> problems = new LinkedHashMap<>();
        boolean place = known.kind() == KnownKind.PLACE;
        if (!place && known.surname() == null) {
            problems.put("surname", "Enter the surname.");
        }
        if (!place && known.dateOfBirth() == null && known.phone() == null) {
            problems.put(
                    "dateOfBirth",
                    "Enter the date of birth or a telephone number: a name alone is too many people.");
        }
        if (known.dateOfBirth() != null
                && known.dateOfBirth().isAfter(WorkingDays.dateOf(clock.instant()))) {
            problems.put("dateOfBirth", "This day is still to come. Check the date.");
        }
        if (known.phone() != null && MatchSubject.digits(known.phone()).length() < 9) {
            problems.put("phone", "This is not a whole telephone number.");
        }
        if (postcode != null && !postcode.isBlank() && known.postcode() == null) {
            problems.put("postcode", "This is not a postcode.");
        }
        if (place && known.phone() == null && known.postcode() == null) {
            problems.putIfAbsent(
                    "postcode", "Enter a telephone number, or an address with postcode.");
        }
        return problems;
    }

    private static String compact(String postcode) {
        return postcode.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static String text(String field, String typed, int most) {
        return TypedText.optional(field, typed, most);
    }
}
