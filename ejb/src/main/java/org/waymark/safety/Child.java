package org.waymark.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is known of one child.
 *
 * @param number which child of the case
 * @param words what was said, by the names of {@link Field}
 * @param safeguarding newest first
 */
public record Child(
        long id,
        int number,
        Map<String, String> words,
        String by,
        Instant at,
        List<Safeguarding> safeguarding) {

    /** The number under which decisions about the person stand who is supported themselves. */
    static final int THEMSELVES = 0;

    /** What is asked of a child, in the order of the form. */
    public enum Field {
        NAME("Name", 120),
        BORN("Date of birth", 40),
        ADDRESS("Address, where it is not that of the person we support", 300),
        SCHOOL("School or nursery", 200),
        RESPONSIBILITY("Who has parental responsibility", 300),
        COURT("Contact and residence orders", 1_000),
        LIVES_WITH("Lives with", 200),
        TO_VICTIM("Relationship to the person we support", 120),
        TO_OTHER("Relationship to the alleged perpetrator", 120),
        NOTE("What else matters", 1_000);

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

    /**
     * A referral to children's social care, or the decision not to refer.
     *
     * @param authority to whom; null when it was decided not to refer
     * @param outcome null while it is not known
     */
    public record Safeguarding(
            long id,
            boolean referred,
            LocalDate on,
            String authority,
            String reason,
            LocalDate outcomeOn,
            String outcome,
            String by) {}

    /** A decision about a child as the form says it. */
    public record Decision(Boolean referred, LocalDate on, String authority, String reason) {}

    public String said(Field field) {
        return words.get(field.name());
    }

    public String name() {
        return said(Field.NAME);
    }
}
