package org.waymark.privacy.sealed;

/** Whoever wrote something sealed has decided about it; whatever asked for it takes it up. */
public record SealedDecided(SealedReview review) {}
