package org.waymark.privacy.material;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of record that a request can name. */
public enum MaterialKind {
    REFERRAL("The referral", true, false),
    NOTES("Case notes", true, false),
    OVERSIGHT("Notes of management oversight", true, false),
    CONTACT("Contact attempts", true, false),
    NEEDS("Needs assessments", true, false),
    PLAN("Support plan", true, false),
    DOCUMENTS("Documents and pictures", true, false),
    /** Counselling, psychological, therapeutic or emotional support, by whoever gave it. */
    COUNSELLING("Counselling and therapeutic notes", false, true),
    /** The same as files; asked for together with the notes. */
    THERAPEUTIC("Documents of counselling", false, true);

    private final String label;
    private final boolean collected;
    private final boolean sealed;

    MaterialKind(String label, boolean collected, boolean sealed) {
        this.label = label;
        this.collected = collected;
        this.sealed = sealed;
    }

    public String label() {
        return label;
    }

    /** Can a request name it? */
    public boolean isAsked() {
        return this != THERAPEUTIC;
    }

    /** Can a record of this kind be kept elsewhere, on paper or by somebody else? */
    public boolean isElsewhere() {
        return this == DOCUMENTS || this == COUNSELLING;
    }

    /** Is it part of what is called the whole file? */
    boolean isOfTheFile() {
        return collected && this != DOCUMENTS;
    }

    /** Is it gathered from the case whoever asks? Counselling only when it was asked for. */
    public boolean isCollected() {
        return collected;
    }

    /** Is it withheld unless the higher test for counselling information is met? */
    public boolean isSealed() {
        return sealed;
    }

    /** The kinds as they are stored. */
    static String stored(Set<MaterialKind> kinds) {
        return kinds.isEmpty()
                ? null
                : EnumSet.copyOf(kinds).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    static Set<MaterialKind> parse(String stored) {
        return stored == null || stored.isEmpty()
                ? Set.of()
                : Arrays.stream(stored.split(" "))
                        .map(MaterialKind::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MaterialKind.class)));
    }
}
