package org.waymark.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A referral to a MARAC.
 *
 * @param number of the meeting it is listed for, with its day and the place on the list; null when
 *     it is not listed
 * @param words all that it says about anybody, by the names of {@link Field} and those of
 *     perpetrators and children
 */
public record MaracReferral(
        long id,
        String areaCode,
        LocalDate referredOn,
        State state,
        MaracCriteria criteria,
        Integer score,
        Integer incidents,
        Integer crimes,
        boolean aware,
        Consent consent,
        Listing listing,
        LocalDate heardOn,
        Instant feedbackDue,
        Instant feedbackAt,
        Long feedbackTask,
        String by,
        int version,
        Map<String, String> words) {

    private static final String CHILD = "CHILD.";

    /** How far it is. */
    public enum State {
        REFERRED("Referred, not listed yet"),
        LISTED("Listed"),
        HEARD("Heard"),
        TRANSFERRED("Transferred to another MARAC"),
        WITHDRAWN("Withdrawn");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** May it still be listed, transferred or withdrawn? */
        public boolean isWaiting() {
            return this == REFERRED || this == LISTED;
        }
    }

    /** What the victim says to it. */
    public enum Consent {
        GIVEN("They agree"),
        REFUSED("They do not agree"),
        NOT_ASKED("They could not be asked safely");

        private final String label;

        Consent(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is said in words, in the order of the paper. */
    public enum Field {
        AGENCY("Referring agency", 200),
        CONTACT("Contact name", 120),
        CONTACT_WAY("Telephone and email of the contact", 200),
        VICTIM("Victim", 250),
        VICTIM_BORN("Date of birth", 40),
        ADDRESS("Address", 500),
        PHONE("Telephone number", 60),
        PHONE_SAFE("Is this number safe to call?", 60),
        CONTACT_NOTE("Contact information, such as times", 500),
        DIVERSITY("Diversity: ethnicity, disability, sexual orientation, gender", 500),
        REASON("Reason for the referral", 6_000),
        LAST_LISTED("Date of the last listing", 60),
        LAST_NUMBER("Case number of the last listing", 60),
        WHY_NOT_AWARE("Why the victim does not know", 1_000),
        WHY_SHARED("Why it is shared without consent", 2_000),
        WHAT_SHARED("What is shared", 1_000),
        AUTHORISER("Who authorised it", 120),
        WISHES("What the victim wants to happen, in their own words", 2_000),
        AFRAID_OF("Who the victim is afraid of", 1_000),
        SAFE_WITH("Who it is safe to talk to", 1_000),
        NOT_SAFE_WITH("Who it is not safe to talk to", 1_000),
        OTHER_MARAC("Referred to another MARAC: where and when", 300),
        /** What stood there before it was put right, a line each. */
        CHANGED("Put right or added since", 60_000),
        TRANSFER("Transferred to, and why", 500),
        WITHDRAWN("Why it was withdrawn", 500),
        FEEDBACK("What the victim was told afterwards", 1_000);

        private final String label;
        private final int most;

        Field(String label, int most) {
            this.label = label;
            this.most = most;
        }

        public String label() {
            return label;
        }

        /** Characters there is room for. */
        public int most() {
            return most;
        }
    }

    /** The meeting it is listed for and its place on the list. */
    public record Listing(long meetingId, LocalDate on, int place) {}

    /**
     * A referral as the form says it.
     *
     * @param lastListed when the same two were last listed, by whomever; null for never, or not
     *     known
     * @param said by the names of {@link Field}
     */
    public record Form(
            String areaCode,
            boolean judged,
            Integer incidents,
            Integer crimes,
            Set<MaracRule.Automatic> present,
            Boolean aware,
            Consent consent,
            List<Perpetrator> perpetrators,
            LocalDate lastListed,
            Map<String, String> said) {}

    /** When an agency brings what it knows. */
    public enum Brought {
        BEFORE("Found out before the meeting"),
        THERE("Said at the meeting");

        private final String label;

        Brought(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What one agency brought.
     *
     * @param when null where that was not asked
     */
    public record Information(
            long id, String agency, Brought when, String text, String by, Instant at) {}

    /**
     * What an agency took on.
     *
     * @param owner who there does it; null where that was not said
     * @param outcome null while it is to be done
     * @param taskId the task of the case's worker; null for a case of another agency
     */
    public record Action(
            long id,
            String agency,
            String owner,
            String what,
            LocalDate dueOn,
            LocalDate doneOn,
            String outcome,
            Long taskId) {}

    public String said(Field field) {
        return words.get(field.name());
    }

    /** Those it names as alleged perpetrators. */
    public List<Perpetrator> perpetrators() {
        return IntStream.range(0, Perpetrator.MOST)
                .mapToObj(place -> Perpetrator.read(words, place))
                .filter(Perpetrator::isNamed)
                .toList();
    }

    /** The children as they were known on the day, a line each. */
    public List<String> children() {
        Map<String, String> lines = new TreeMap<>();
        words.forEach(
                (key, value) -> {
                    if (key.startsWith(CHILD)) {
                        lines.put(key, value);
                    }
                });
        return List.copyOf(lines.values());
    }

    /** Do these two wait to be heard by this MARAC already? */
    static boolean isWaiting(
            List<MaracReferral> known, String areaCode, List<Perpetrator> perpetrators) {
        return known.stream()
                .filter(each -> each.state.isWaiting() && each.areaCode.equals(areaCode))
                .flatMap(each -> each.perpetrators().stream())
                .anyMatch(each -> perpetrators.stream().anyMatch(each::isSame));
    }

    static String childKey(int place) {
        return "%s%03d".formatted(CHILD, place);
    }

    /** The last day on which the flag of this referral stands. */
    public LocalDate flaggedUntil() {
        return MaracCriteria.flaggedUntil(referredOn);
    }

    /** Does its flag stand on this day? It goes by itself. */
    public boolean isFlagged(LocalDate today) {
        return state != State.WITHDRAWN && !today.isAfter(flaggedUntil());
    }
}
