package org.waymark.casework;

import java.time.Instant;

/**
 * Something that a case leaves undone when it ends, and that may hurt somebody when nobody does it.
 *
 * @param key how a form names it: the id of its task, or {@link #PLAN} or {@link #MEETING}
 * @param title in words for the worker
 * @param due null for what is no task
 */
public record LooseEnd(String key, Kind kind, String title, Instant due) {

    /** The key of the safety plan, which is no task. */
    public static final String PLAN = "plan";

    /** The key of a referral to a MARAC that is still to be heard, which is no task either. */
    public static final String MEETING = "meeting";

    /** What is left undone, and the page of the case where it is done. */
    public enum Kind {
        MARAC_ACTION("marac"),
        MARAC_FEEDBACK("marac"),
        MARAC_REPEAT("marac"),
        MARAC_CONTACT("marac"),
        /** Comes from another case of theirs, on whose page it stands. */
        MARAC_BROUGHT("plan"),
        /** Nobody would speak for them at the meeting. */
        MARAC_WAITING("marac"),
        DUTY("chance"),
        ALERT("plan"),
        RISK_HIGH("plan"),
        DANGER("plan"),
        RISK_REVIEW("plan"),
        /** What is to come, such as a release, on the working day before it. */
        RISK_AHEAD("plan"),
        /** They did not come, and are to be reached by a safe way. */
        NOT_COME("plan"),
        /**
         * What is stored without a report to the police goes on a day. Only asked about where
         * nobody may ask them later; otherwise that stays promised.
         */
        EVIDENCE("appointments"),
        HOSPITAL("plan"),
        HOSPITAL_NOT_SAFE("plan"),
        /** Whether a young person is referred to social care is still to be decided. */
        YOUNG("young"),
        /** How both sides of harm between young people are kept safe is still to be agreed. */
        PEER("young"),
        /** A refuge, or whoever makes a home safe, has not answered yet. */
        SAFE_HOME("home"),
        /** Only asked about when the work ends as planned. */
        REVIEW("needs"),
        SAFETY_PLAN("safety");

        private final String page;

        Kind(String page) {
            this.page = page;
        }

        /** Last part of the address of the page where it is done. */
        public String page() {
            return page;
        }

        /** Is it of a MARAC, and so no part of a copy of somebody's data? */
        boolean isOfMarac() {
            return name().startsWith("MARAC_");
        }
    }

    /** What becomes of it, other than that it is done on its own page. */
    public enum How {
        HANDED_OVER("Handed over: somebody else does it"),
        NOT_DONE("It will not be done");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * The answer to one of them.
     *
     * @param words to whom it was handed over, or why it will not be done
     */
    public record Settled(How how, String words) {}

    /**
     * An answer that was given when the case ended.
     *
     * @param by null when another service took the case over
     */
    public record Answer(String title, How how, String words, String by, Instant at) {}

    Long taskId() {
        return kind == Kind.SAFETY_PLAN || kind == Kind.MARAC_WAITING ? null : Long.valueOf(key);
    }
}
