package org.waymark.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The pages somebody goes through who tells us of something that happened, one question each, in
 * their order.
 */
public enum TellStep {
    WHO("Who did it happen to?", Ask.WHO),
    WHAT("What happened?", Ask.WHAT),
    WHEN("When did it happen?", Ask.DAY, Ask.TIME),
    WHERE("Where did it happen?", Ask.PLACE, Ask.BOROUGH, Ask.POSTCODE_THERE),
    WHY("Why do you think it happened?", Ask.STRANDS, Ask.SUBSTRANDS, Ask.STRAND_OTHER),
    BEFORE("Has it happened before?", Ask.BEFORE),
    AFRAID("Is anybody afraid?", Ask.AFRAID),
    FILES("Do you have a picture or a recording?"),
    SUPPORT("Would you like support?", Ask.SUPPORT),
    POLICE("Shall we tell the police?", Ask.POLICE),
    CONTACT(
            "May we make contact?",
            Ask.CONTACT,
            Ask.GIVEN_NAMES,
            Ask.SURNAME,
            Ask.BORN,
            Ask.PHONE,
            Ask.EMAIL,
            Ask.ADDRESS,
            Ask.POSTCODE,
            Ask.DISABILITY,
            Ask.SAFE,
            Ask.TIMES,
            Ask.KNOWN),
    REPORTER("Who are you?", Ask.REPORTER_NAME, Ask.REPORTER_ORGANISATION, Ask.REPORTER_REACH),
    CHECK("Check before you send");

    private final String question;
    private final List<Ask> asks;

    TellStep(String question, Ask... asks) {
        this.question = question;
        this.asks = List.of(asks);
    }

    /** Also the title of the page: it says nothing about anybody. */
    public String question() {
        return question;
    }

    public List<Ask> asks() {
        return asks;
    }

    /** The last part of its address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Is it asked of somebody who has told so much? */
    public boolean applies(Told told) {
        return this != REPORTER || told.isForSomebodyElse() && told.isNamed();
    }

    /** The page that comes after this one. */
    public TellStep next(Told told) {
        return Arrays.stream(values())
                .filter(step -> step.ordinal() > ordinal() && step.applies(told))
                .findFirst()
                .orElse(CHECK);
    }

    /** The page before this one; empty at the first. */
    public Optional<TellStep> previous(Told told) {
        return Arrays.stream(values())
                .filter(step -> step.ordinal() < ordinal() && step.applies(told))
                .reduce((earlier, later) -> later);
    }

    public static Optional<TellStep> at(String address) {
        return Arrays.stream(values()).filter(step -> step.address().equals(address)).findFirst();
    }
}
