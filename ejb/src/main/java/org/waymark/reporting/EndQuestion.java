package org.waymark.reporting;

/**
 * A question of the survey at the end of a case beside the one about overall satisfaction. Each is
 * answered by yes, partly or no, and may be left out.
 */
public enum EndQuestion {
    LISTENED("Felt listened to", "listened", "YES"),
    CHOICE("Was given a choice about what happened next", "choice_given", "YES"),
    EASY("Found it easy to reach somebody", "easy_contact", "YES"),
    WAITED("Did not wait too long", "waited_long", "NO"),
    RECOMMEND("Would tell a friend to ask here", "recommend", "YES");

    private final String label;
    private final String column;
    private final String good;

    EndQuestion(String label, String column, String good) {
        this.label = label;
        this.column = column;
        this.good = good;
    }

    /** What those say who gave the good answer. */
    public String label() {
        return label;
    }

    /** Where the answers are in {@code survey_response}. */
    String column() {
        return column;
    }

    /** The one good answer; <em>partly</em> is none. */
    String good() {
        return good;
    }
}
