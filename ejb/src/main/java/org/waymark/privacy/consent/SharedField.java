package org.waymark.privacy.consent;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one organisation may pass on to another about somebody, as they are asked for it piece by
 * piece. Whatever is not named in a consent does not cross.
 */
public enum SharedField {
    /** The level of risk goes with the name: who is not known to be in danger is not kept safe. */
    IDENTITY("Name, date of birth and level of risk"),
    CONTACT("Ways to reach them, and which are safe"),
    LANGUAGE("Language and interpreter"),
    ABOUT("Sex, ethnicity and disability"),
    CRIME("What happened, when and where"),
    POLICE("Crime reference and officer"),
    SUSPECT("Who is said to have done it"),
    RISK("Score of the risk assessment"),
    NEEDS("Needs"),
    PLAN("Support plan");

    private static final String BETWEEN = ";";

    private final String label;

    SharedField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Without these nobody can be referred to another service. */
    public boolean isNeeded() {
        return this == IDENTITY || this == CONTACT;
    }

    /** As it is stored; null for none. */
    public static String joined(Set<SharedField> fields) {
        return fields == null || fields.isEmpty()
                ? null
                : EnumSet.copyOf(fields).stream()
                        .map(SharedField::name)
                        .collect(Collectors.joining(BETWEEN));
    }

    /** From what is stored; none for null. */
    public static Set<SharedField> of(String stored) {
        if (stored == null || stored.isBlank()) {
            return Set.of();
        }
        return Collections.unmodifiableSet(
                Arrays.stream(stored.split(BETWEEN))
                        .map(SharedField::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SharedField.class))));
    }

    /** In words, in the order of this list. */
    public static String inWords(Set<SharedField> fields) {
        return fields.isEmpty()
                ? ""
                : EnumSet.copyOf(fields).stream()
                        .map(SharedField::label)
                        .collect(Collectors.joining("; "));
    }
}
