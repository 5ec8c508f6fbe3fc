package org.waymark.reference;

/** Reference data or an organisation was changed: whoever keeps a copy reads it again. */
public record ReferenceChanged() {}
