package org.waymark.referral;

/** The clocks of a referral go on although its case is still paused: the pause was too long. */
public record ClocksGoOn(long referralId) {}
