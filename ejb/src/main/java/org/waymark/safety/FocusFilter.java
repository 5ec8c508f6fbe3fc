package org.waymark.safety;

/**
 * What narrows the list of open cases of domestic abuse.
 *
 * @param withdrawing only who is likely to withdraw
 * @param disabled only who says they are disabled
 * @param ethnicGroup code of the list {@code ethnicity_group}; null for all
 */
public record FocusFilter(boolean withdrawing, boolean disabled, String ethnicGroup) {

    String words() {
        return (withdrawing ? " likely to withdraw" : "")
                + (disabled ? " disabled" : "")
                + (ethnicGroup == null ? "" : " " + ethnicGroup);
    }
}
