package org.waymark.shared;

/** What stands in the place of the name of somebody who was taken out and is still counted. */
public final class NameRemoved {

    public static final String TEXT = "Name removed";

    private NameRemoved() {}
}
