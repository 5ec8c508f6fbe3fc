package org.waymark.privacy.rights;

/** From where in a record a part of it comes. */
public enum RecordSource {
    PERSON("Who the record is about"),
    CONTACT("Ways to make contact"),
    EQUALITY("What they chose to say for equality monitoring"),
    REFERRAL("The referral, as it was sent"),
    TOLD("What was told on the public page"),
    TOLD_FILE("A picture or recording that was sent along"),
    HISTORY("What happened to the referral"),
    SUSPECT("Whom the referral names as suspected"),
    CASE("The case"),
    ATTEMPTS("Attempts to make contact"),
    NEEDS("What was needed"),
    PLAN("Plan and tasks"),
    YOUNG("Hospital, the young person\u2019s record, and professionals"),
    NOTE("Case note"),
    MEASUREMENT("Outcomes"),
    TIMELINE("Timeline of the case"),
    MESSAGES("Messages"),
    CONSENTS("What was agreed, and what was passed on"),
    CARE("Appointments, waiting and counselling"),
    SEALED("Sealed notes"),
    SEALED_NOTE("Sealed note"),
    DOCUMENT("Document"),
    SAFETY("Safety plan, children and orders"),
    MARAC("Papers of a meeting of agencies"),
    JUSTICE("Police and court"),
    MEASURE("Questions that were asked"),
    PRACTICE("Who must not know, interpreters and reports by law"),
    JOINT("Work with other services"),
    ADVICE("Advice to a professional"),
    ACCESS("Who may open the record, and why"),
    MATERIAL("Requests of police and courts"),
    DATA("What was decided about the data");

    private final String label;

    RecordSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Does each part of it belong to a file, by whose id it is known? */
    public boolean hasFiles() {
        return this == DOCUMENT || this == TOLD_FILE;
    }
}
