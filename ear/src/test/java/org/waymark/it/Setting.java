package org.waymark.it;

/** What {@code ./waymark test} says about the servers it has started, in the environment. */
final class Setting {

    private Setting() {}

    static String of(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(
                    name + " is not set: these tests are run by ./waymark test");
        }
        return value;
    }
}
