package org.waymark.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each entry of the audit says in plain words, as somebody reads who asks who has seen their
 * record: "read the case notes". Every method behind the door has its words here; a test looks.
 * What is no longer there keeps its words: its entries do.
 */
public final class ActionWords {

    /** What was done, after the name of who did it, and its kind. */
    record Words(Deed deed, String text) {}

    /** Whatever it was that was refused: the reason may say more than must be told. */
    static final String REFUSAL = "tried to use this record and was not allowed to";

    private static final Map<String, Words> TABLE = new LinkedHashMap<>();

    static {
        CaseActionWords.add();
        IntakeActionWords.add();
        SafetyActionWords.add();
        CareActionWords.add();
        PrivacyActionWords.add();
        ServiceActionWords.add();
        SettingActionWords.add();
    }

    private ActionWords() {}

    /** Adds words; each capability has a class that does. */
    static void say(Deed deed, String action, String text) {
        if (TABLE.put(action, new Words(deed, text)) != null) {
            throw new IllegalStateException(action + " has words twice");
        }
    }

    /** What an entry says, after the name of who did it. */
    public static String of(String action, boolean done) {
        if (!done) {
            return REFUSAL;
        }
        Words words = TABLE.get(action);
        return words == null ? "did something else (" + action + ")" : words.text();
    }

    /** The actions of a kind, for searching. */
    static List<String> actions(Deed deed) {
        return TABLE.entrySet().stream()
                .filter(entry -> entry.getValue().deed() == deed)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every action that has words. */
    static List<String> known() {
        return List.copyOf(TABLE.keySet());
    }
}
