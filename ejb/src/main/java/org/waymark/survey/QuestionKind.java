package org.waymark.survey;

/** How a question of a survey is answered. */
public enum QuestionKind {
    SATISFACTION("Satisfaction, seven answers"),
    SCALE("A number on a scale"),
    YES_NO("Yes, partly or no"),
    CHOICE("One of several answers"),
    TEXT("In their own words");

    private final String label;

    QuestionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
