package org.waymark.person;

/** Whether a way of making contact is safe. Not asked is an answer of its own, never a yes. */
public enum SafeAnswer {
    YES("Y"),
    NO("N"),
    NOT_ASKED(null);

    private final String code;

    SafeAnswer(String code) {
        this.code = code;
    }

    /** As stored: Y, N, or null for not asked. */
    public String code() {
        return code;
    }

    public static SafeAnswer of(String code) {
        if (code == null) {
            return NOT_ASKED;
        }
        return "Y".equals(code) ? YES : NO;
    }
}
